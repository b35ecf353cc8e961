import { afterEach, describe, expect, it, vi } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { amount, isRequestError } from '../../src/index.ts'
import { examples } from '../support/contract.ts'
import { clientOf, rejectionOf, responseTo } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})

/** A client whose gateway fails every call, and what reached it. */
function clientThatCounts(options = {}) {
  const sent: unknown[] = []
  const told: unknown[] = []
  const { antom, exact } = clientOf(
    { url: 'http://127.0.0.1:1' },
    {
      fetch: async (url: string, init: RequestInit) => {
        sent.push(JSON.parse(String(init.body)))
        const result = { resultStatus: 'F', resultCode: 'PROCESS_FAIL', resultMessage: '' }
        return responseTo(url, { body: { result } })
      },
      hooks: { onDeviation: (event: unknown) => told.push(event) },
      ...options,
    },
  )
  return { antom, exact, sent, told }
}

it('a whole number that is a bigint is what the contract asks for, and is sent as its digits', async () => {
  const { exact, sent } = clientThatCounts()
  await exact.inquireSubscriptionList({ ...requestOf('inquireSubscriptionList', {}), pageSize: 5n })
  expect(sent).toMatchObject([{ pageSize: '5' }])
})

describe('a request that is not as the contract says', () => {
  it.each<[string, object, string, string, RegExp]>([
    [
      'lacks a field',
      { paymentId: undefined },
      '/paymentId',
      'required',
      /\/paymentId is required\. Nothing was sent/,
    ],
    [
      'has an empty amount',
      { captureAmount: { currency: undefined, value: undefined } },
      '/captureAmount/currency',
      'required',
      /is required\. Nothing/,
    ],
    [
      'has an amount in whole units',
      { captureAmount: { currency: 'HKD', value: '10.00' } },
      '/captureAmount/value',
      'pattern',
      /minor units\. A value counts the smallest unit of its currency: amount\('10\.50', 'USD'\) makes one/,
    ],
    [
      'has a currency in small letters',
      { captureAmount: { currency: 'hkd', value: '10' } },
      '/captureAmount/currency',
      'pattern',
      /A currency is three capital letters/,
    ],
    ['has a text that is too long', { paymentId: 'x'.repeat(65) }, '/paymentId', 'maxLength', /\/paymentId/],
    ['has another kind of value', { captureAmount: 'HKD 10' }, '/captureAmount', 'type', /must be/],
  ])('%s', async (_, change, pointer, keyword, message) => {
    const { antom, sent } = clientThatCounts()
    const error = await rejectionOf(antom.capture({ ...capture, ...change }))
    expect(error).toMatchObject({ name: 'RequestError', operation: 'capture', pointer, keyword })
    expect(isRequestError(error)).toBe(true)
    expect(String(error)).toMatch(message)
    expect(sent).toEqual([])
  })

  it('names each of the fields of which one has to be there', async () => {
    const { exact, sent } = clientThatCounts()
    const unnamed = requestOf('inquiryPayment', { paymentId: undefined, paymentRequestId: undefined })
    const error = await rejectionOf(exact.inquiryPayment(unnamed))
    expect(error).toMatchObject({ pointer: '/paymentId', keyword: 'required' })
    expect(String(error)).toContain('/paymentId is required, or else paymentRequestId. Nothing was sent.')
    expect(sent).toEqual([])
  })

  it('takes a number for an amount only where it is whole', async () => {
    const { antom, sent } = clientThatCounts()
    const amountOf = (value: number) => ({ currency: 'HKD', value: value as unknown as string })
    const error = await rejectionOf(antom.capture({ ...capture, captureAmount: amountOf(100.5) }))
    expect(error).toMatchObject({ name: 'RequestError', pointer: '/captureAmount/value' })
    expect(String(error)).toContain('minor units')
    expect(sent).toEqual([])
    await antom.capture({ ...capture, captureAmount: amountOf(100) })
    expect(sent).toHaveLength(1)
  })

  it('repeats no value of the request', async () => {
    const { antom } = clientThatCounts()
    const secret = 'card-4111111111111111'.repeat(4)
    const error = await rejectionOf(antom.capture({ ...capture, paymentId: secret }))
    expect(String(error)).not.toContain('4111')
  })

  it('is sent as it is with `checkRequests: false`', async () => {
    const { antom, sent } = clientThatCounts({ checkRequests: false })
    await antom.capture({ ...capture, paymentId: '' })
    expect(sent).toEqual([{ ...capture, paymentId: '' }])
  })

  it.each(['yes', 0, 'false'])('refuses the switch %j', (checkRequests) => {
    expect(() => clientThatCounts({ checkRequests })).toThrow(/checkRequests must be true or false/)
  })
})

it('sends fields that the contract does not know, and tells of them', async () => {
  const { antom, sent, told } = clientThatCounts()
  const request = {
    ...capture,
    captureAmount: { ...capture.captureAmount, tip: '1' },
    newField: [{ a: '1' }],
  }
  await antom.capture(request)
  expect(sent).toEqual([request])
  expect(told).toEqual(
    expect.arrayContaining(
      ['/newField', '/captureAmount/tip'].map((pointer) =>
        expect.objectContaining({ kind: 'unknown', pointer, operation: 'capture', schema: 'CaptureRequest' }),
      ),
    ),
  )
})

describe('fields that the contract does not know, where nobody listens', () => {
  afterEach(() => void vi.restoreAllMocks())

  const misspelt = (name: string) => ({ ...capture, [name]: '1', list: [{ a: 1 }, { a: 1 }] })

  it('are warned of once for each, one client for itself, and sent', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { antom, sent } = clientThatCounts({ hooks: {} })
    await antom.capture(misspelt('isLastCaptur'))
    await antom.capture(misspelt('isLastCaptur'))
    expect(sent).toHaveLength(2)
    const told = () => warn.mock.calls.map(([text]) => String(text))
    expect(told().toSorted()).toEqual([
      expect.stringMatching(
        /capture: \/isLastCaptur .*is it misspelt\? It was sent all the same\. .*onDeviation/,
      ),
      expect.stringMatching(/capture: \/list /),
    ])
    await antom.capture(misspelt('isLastCaptr'))
    expect(told()).toHaveLength(3)
    await clientThatCounts({ hooks: {} }).antom.capture(misspelt('isLastCaptur'))
    expect(told()).toHaveLength(5)
  })

  it('are shown without their values, escaped, 100 at most', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { antom } = clientThatCounts({ hooks: {} })
    await antom.capture({ ...capture, 'x\u001b[2J\n': 'secret' } as typeof capture) // plain JavaScript
    const [[text = ''] = []] = warn.mock.calls
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u001f]|secret/)
    const names = Array.from({ length: 60 }, (_, index) => 'x'.repeat(index + 1))
    for (const letter of ['a', 'b'])
      await antom.capture({ ...capture, ...Object.fromEntries(names.map((name) => [letter + name, '1'])) })
    expect(warn).toHaveBeenCalledTimes(100)
  })

  it('are told to a hook instead', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { antom, told } = clientThatCounts()
    await antom.capture(misspelt('isLastCaptur'))
    expect(told).toHaveLength(2)
    expect(warn).not.toHaveBeenCalled()
  })
})

it('takes numbers, booleans and null as the API does', async () => {
  const { antom, sent } = clientThatCounts()
  // As programs in JavaScript write it.
  const request = { ...capture, isLastCapture: true, captureType: null } as unknown as typeof capture
  await antom.capture(request)
  expect(sent).toEqual([{ ...capture, isLastCapture: 'true' }])
})

it('takes what amount() makes', async () => {
  const { antom, sent } = clientThatCounts()
  await antom.capture({ ...capture, captureAmount: amount('10.00', 'HKD') })
  expect(sent).toEqual([capture])
})

describe('every example of a request', () => {
  const requests = examples.filter(({ call, schema }) =>
    Object.entries(operations).some(([name, { request }]) => name === call && request === schema),
  )

  it.each(requests.map((example) => [`${example.call} ${example.name}`, example] as const))(
    'is sent: %s',
    async (_, { call, value }) => {
      const { antom, sent } = clientThatCounts()
      // The contract names the operation of each example.
      const methods = antom as unknown as Readonly<Record<string, (request: unknown) => Promise<unknown>>>
      await methods[call]?.(value)
      expect(sent).toHaveLength(1)
    },
  )
})
