import { describe, expect, it } from 'vitest'
import { responseValidators } from '../../generated/response-validators.ts'
import { makeKeys } from '../../src/sandbox/make-keys.ts'
import { authorize, autoDebit, captureOf, createMerchant, manualCard } from './merchant.ts'

describe('a request that cannot be authenticated', () => {
  const cases: [string, Parameters<Awaited<ReturnType<typeof createMerchant>>['call']>[2], string, RegExp][] =
    [
      [
        'signed with the path of the other environment',
        { signedPath: '/ams/api/v1/payments/pay' },
        'INVALID_SIGNATURE',
        /covers the path \/ams\/api\/v1/,
      ],
      [
        'signed without the prefix',
        { signedPath: '/v1/payments/pay' },
        'INVALID_SIGNATURE',
        /covers the path \/v1/,
      ],
      ['signed with another path', { signedPath: '/elsewhere' }, 'INVALID_SIGNATURE', /key is right, but/],
      ['another client id', { headers: { 'client-id': 'SANDBOX_OTHER' } }, 'CLIENT_INVALID', /client id/],
      ['a header missing', { headers: { signature: '' } }, 'PARAM_ILLEGAL', /header signature is missing/],
      ['a broken header', { headers: { signature: 'abc' } }, 'INVALID_SIGNATURE', /key=value/],
      [
        'not JSON by its type',
        { headers: { 'content-type': 'text/plain' } },
        'MEDIA_TYPE_NOT_ACCEPTABLE',
        /JSON/,
      ],
    ]
  it.each(cases)('%s is answered unsigned', async (_, options, code, message) => {
    const merchant = await createMerchant()
    const answer = await merchant.call('/v1/payments/pay', autoDebit, options)

    expect(answer.status).toBe(200)
    expect(answer.body.result).toMatchObject({ resultStatus: 'F', resultCode: code })
    expect(answer.body.result.resultMessage).toMatch(message)
    expect(answer.headers.get('signature')).toBeNull()
    expect(answer.headers.get('response-time')).toBeNull()
    expect(merchant.sandbox.payments()).toEqual([])
  })

  it('with another key', async () => {
    const merchant = await createMerchant()
    const { privateKey } = await makeKeys()
    const answer = await merchant.pay({}, { privateKey })
    expect(answer.body.result.resultCode).toBe('INVALID_SIGNATURE')
    expect(answer.isSigned).toBe(false)
  })

  it('to no call, and by no POST', async () => {
    const { sandbox, call } = await createMerchant()
    expect((await call('/v1/payments/transfer', {})).body.result.resultCode).toBe('NO_INTERFACE_DEF')
    const get = await sandbox.fetch(new Request(`${sandbox.url}/ams/api/v1/payments/pay`))
    expect(await get.json()).toMatchObject({ result: { resultCode: 'METHOD_NOT_SUPPORTED' } })
  })
})

it('cuts what it has to say where the contract has no room for more', async () => {
  const { call } = await createMerchant()
  const { body } = await call(`/v1/${'x'.repeat(300)}`, {})
  expect(body.result.resultMessage).toMatch(/^There is no call at .*x…$/)
  expect(body.result.resultMessage).toHaveLength(256)
})

it('takes no body above its limit', async () => {
  const { pay, sandbox } = await createMerchant({ maxBodySize: 100 })
  expect((await pay()).status).toBe(413)
  expect(sandbox.payments()).toEqual([])
})

describe('the forms that the official SDKs send', () => {
  it.each([
    ['ISO 8601 time', { headers: { 'request-time': '2026-05-20T10:30:45+00:00' } }],
    ['milliseconds', { headers: { 'request-time': '1685599933871' } }],
    ['the production path', { prefix: '/ams/api' }],
    ['no charset', { headers: { 'content-type': 'application/json' } }],
  ])('%s', async (_, options) => {
    const { pay } = await createMerchant()
    const answer = await pay({}, options)
    expect(answer.body.result).toMatchObject({ resultCode: 'SUCCESS' })
    expect(answer.isSigned).toBe(true)
  })

  it('a signature header with spaces', async () => {
    const merchant = await createMerchant()
    const original = merchant.sandbox.fetch
    const answers: unknown[] = []
    // The same header, spaced out as the documentation prints it.
    const spaced = async (request: Request) => {
      const headers = new Headers(request.headers)
      headers.set('signature', (headers.get('signature') ?? '').replaceAll(',', ', '))
      const response = await original(new Request(request, { headers }))
      answers.push(await response.clone().json())
      return response
    }
    Object.assign(merchant.sandbox, { fetch: spaced })
    await merchant.pay()
    expect(answers).toMatchObject([{ result: { resultCode: 'SUCCESS' } }])
  })

  it.each([
    ['natively', { isAuthorization: true }, 24],
    ['as text', { isAuthorization: 'true' }, '24'],
  ])('booleans and integers %s', async (_, factor, colorDepth) => {
    const { pay } = await createMerchant()
    const answer = await pay({
      ...manualCard,
      paymentFactor: { ...factor, captureMode: 'MANUAL' },
      env: { terminalType: 'WEB', colorDepth },
    })
    expect(answer.body.result).toMatchObject({ resultCode: 'PAYMENT_IN_PROCESS', resultStatus: 'U' })
  })
})

describe('an authentic request that is not as the contract says', () => {
  it.each([
    ['a missing field', { paymentAmount: undefined }, '/paymentAmount is required'],
    [
      'a decimal amount',
      { paymentAmount: { currency: 'HKD', value: '10.00' } },
      '/paymentAmount/value must match',
    ],
    ['65 characters', { paymentRequestId: 'x'.repeat(65) }, '/paymentRequestId has more than 64'],
  ])('%s is PARAM_ILLEGAL, signed, naming the field', async (_, change, message) => {
    const merchant = await createMerchant()
    const answer = await merchant.pay(change)
    expect(answer.body.result).toMatchObject({ resultStatus: 'F', resultCode: 'PARAM_ILLEGAL' })
    expect(answer.body.result.resultMessage).toContain(message)
    expect(answer.isSigned).toBe(true)
    expect(merchant.sandbox.payments()).toEqual([])
  })

  it.each([
    ['not JSON', '{"a"'],
    ['an array', '[]'],
    ['null', 'null'],
    ['nothing', ''],
  ])('a body that is %s', async (_, body) => {
    const { call } = await createMerchant()
    const answer = await call('/v1/payments/pay', body)
    expect(answer.body.result.resultCode).toBe('PARAM_ILLEGAL')
    expect(answer.isSigned).toBe(true)
  })
})

it('answers every operation as its validator says, in each state of a payment', async () => {
  const merchant = await createMerchant()
  const answers: [keyof typeof responseValidators, string][] = []
  const open = await merchant.pay({ ...manualCard, paymentRequestId: 'open' })
  answers.push(['pay', open.text], ['inquiryPayment', (await merchant.inquire('open')).text])
  const paymentId = await authorize(merchant)
  answers.push(['pay', (await merchant.pay(manualCard)).text])
  answers.push(['capture', (await merchant.capture(captureOf(paymentId, 'c-1', '400'))).text])
  answers.push(['capture', (await merchant.capture(captureOf(paymentId, 'c-2', '601'))).text])
  answers.push([
    'capture',
    (await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS-3', '1'))).text,
  ])
  answers.push(['inquiryPayment', (await merchant.inquire('pay-1')).text])
  // A card that was captured cannot be cancelled; the payment that waits for its payer can.
  answers.push(['cancel', (await merchant.cancel('pay-1')).text])
  answers.push(['cancel', (await merchant.cancel('open')).text])
  answers.push(['inquiryPayment', (await merchant.inquire('open')).text])

  expect(answers.map(([, text]) => JSON.parse(text).result.resultCode)).toEqual([
    'PAYMENT_IN_PROCESS',
    'SUCCESS',
    'SUCCESS',
    'SUCCESS',
    'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
    'CAPTURE_IN_PROCESS',
    'SUCCESS',
    'ORDER_STATUS_INVALID',
    'SUCCESS',
    'SUCCESS',
  ])
  for (const [operation, text] of answers) {
    const validate = await responseValidators[operation]()
    expect(validate(JSON.parse(text)), `${operation}: ${JSON.stringify(validate.errors)}`).toBe(true)
  }
})
