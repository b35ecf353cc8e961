import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultCodeTables } from '../../generated/result-codes/tables.ts'
import { isSignatureError } from '../../src/core/errors.ts'
import { clientOf, type Reply, rejectionOf, responseTo } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})
/** Written here a second time on purpose: what is believed without a signature is decided by nobody in passing. */
const believed = [
  'INVALID_SIGNATURE',
  'SIGNATURE_INVALID',
  'SIGN_VERIFY_FAILURE',
  'KEY_NOT_FOUND',
  'CLIENT_INVALID',
  'NO_INTERFACE_DEF',
  'MEDIA_TYPE_NOT_ACCEPTABLE',
  'METHOD_NOT_SUPPORTED',
]
const known = [...new Set(Object.values(resultCodeTables).flatMap(Object.keys))]

function clientOfReplies(...replies: Reply[]) {
  const fetch = async (url: string) =>
    responseTo(url, (replies.length > 1 ? replies.shift() : replies[0]) ?? {})
  return clientOf({ url: 'http://127.0.0.1:1' }, { fetch, hooks: { onDeviation: () => {} } }).antom
}
const unsigned = (status: string, code: string, message = 'text'): Reply => ({
  body: { result: { resultStatus: status, resultCode: code, resultMessage: message } },
  signed: false,
})

describe('an unsigned failure', () => {
  it.each(known)('%s', async (code) => {
    const call = clientOfReplies(unsigned('F', code)).capture(capture)
    if (believed.includes(code)) expect(await call).toMatchObject({ status: 'failed', code, verified: false })
    else {
      const result = { status: 'F', code, message: 'text' }
      expect(await rejectionOf(call)).toMatchObject({ name: 'SignatureError', reason: 'unsigned', result })
    }
  })

  it('is not believed after an attempt that may have reached the gateway', async () => {
    const error = await rejectionOf(
      clientOfReplies({ status: 503 }, unsigned('F', 'KEY_NOT_FOUND')).capture(capture),
    )
    expect(error).toMatchObject({ reason: 'unsigned', attempt: 2, result: { code: 'KEY_NOT_FOUND' } })
    expect(String(error)).toContain('after an attempt that may have reached the gateway')
  })

  it('is believed after an attempt that reached nobody', async () => {
    let calls = 0
    const fetch = async (url: string) => {
      if (++calls > 1) return responseTo(url, unsigned('F', 'KEY_NOT_FOUND'))
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) })
    }
    const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch })
    expect(await antom.capture(capture)).toMatchObject({ status: 'failed', code: 'KEY_NOT_FOUND' })
    expect(calls).toBe(2)
  })
})

it('shows what an unsigned answer says without what a terminal acts on', async () => {
  const error = await rejectionOf(clientOfReplies(unsigned('F', 'A\u001b[2J', 'x\u202ey')).capture(capture))
  expect(error).toMatchObject({ result: { code: 'A\\u{1b}[2J', message: 'x\\u{202e}y' } })
  expect(JSON.stringify(error)).not.toContain('\u202e')
  expect(String(error)).not.toContain('\u001b')
})

describe('headers of a signature', () => {
  const failed = { result: { resultStatus: 'F', resultCode: 'KEY_NOT_FOUND', resultMessage: 'text' } }
  const result = { status: 'F', code: 'KEY_NOT_FOUND', message: 'text' }
  it.each<[string, Record<string, string>]>([
    ['none', {}],
    ['that are empty', { signature: '', 'response-time': '' }],
    ['that are blank', { signature: '  ', 'response-time': ' ' }],
    ['of which one is empty', { signature: '' }],
    ['with a time alone', { 'response-time': '2026-04-04T14:08:56+05:30' }],
    ['with an empty signature and a time', { signature: '', 'response-time': '2026-04-04T14:08:56+05:30' }],
  ])('%s are absent ones', async (_, headers) => {
    const antom = clientOfReplies({ body: failed, signed: false, headers })
    expect(await antom.capture(capture)).toMatchObject({ status: 'failed', verified: false })
  })

  it.each<[string, unknown, object | undefined]>([
    ['carries the result', failed, result],
    ['carries none where there is none', {}, undefined],
    ['carries none where nothing can be read', 'no JSON', undefined],
  ])('with a signature and no time are refused; the error %s', async (_, body, want) => {
    const headers = { 'response-time': undefined }
    const error = await rejectionOf(clientOfReplies({ body, signed: { headers } }).capture(capture))
    expect(isSignatureError(error) && error).toMatchObject({ reason: 'missing-header' })
    expect(isSignatureError(error) && error.result).toEqual(want)
  })
})

it('is never a success, and a failure only with a code that is given before any work', async () => {
  // By the contract: that it has no other such codes than the list is shown above, code by code.
  const gateway: Readonly<Record<string, { readonly status: string; readonly beforeWork?: true }>> =
    resultCodeTables.gateway
  const beforeWork = known.filter((code) => gateway[code]?.beforeWork === true)
  const anything = fc.jsonValue({ maxDepth: 2 })
  const result = fc.record(
    {
      resultStatus: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('S', 'F', 'U') }, anything),
      resultCode: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...known, 'NEVER_SEEN', 'constructor') },
        anything,
      ),
      resultMessage: fc.oneof(fc.string(), anything),
    },
    { requiredKeys: [] },
  )
  const fields = fc.constantFrom('paymentId', 'captureId', 'captureAmount', 'captureTime', 'more')
  const body = fc
    .tuple(fc.dictionary(fields, anything), fc.oneof({ weight: 8, arbitrary: result }, anything))
    .map(([more, result]) => ({ ...more, result }))
  const blank = fc.constantFrom('', ' ', undefined)
  const headers = fc.record({
    signature: blank,
    'response-time': fc.oneof(blank, fc.constant('2026-01-01T00:00:00Z')),
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: body }, anything), headers, async (body, given) => {
      const present = Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      )
      const reply: Reply = {
        body: JSON.stringify(body),
        signed: false,
        headers: Object.fromEntries(present),
      }
      const outcome = await clientOfReplies(reply)
        .capture(capture)
        .catch((error: unknown) => error)
      if (outcome instanceof Error) {
        expect(outcome.name).toBe('SignatureError')
        return
      }
      expect(outcome).toMatchObject({ verified: false, status: expect.stringMatching(/^(failed|pending)$/) })
      const { status, code } = outcome as { status: string; code: string }
      if (status === 'failed') expect(beforeWork).toContain(code)
    }),
    { numRuns: 500 },
  )
})
