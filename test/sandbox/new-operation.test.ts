import { expect, it } from 'vitest'
import { contract, type SandboxContract, type Validate } from '../../src/sandbox/contract.ts'
import { createSandboxFor } from '../../src/sandbox/create-sandbox.ts'
import { createMerchant } from './merchant.ts'

const validate: Validate = (data) => {
  const isValid = typeof data === 'object' && data !== null && 'refundAmount' in data
  const params = { missingProperty: 'refundAmount' }
  validate.errors = isValid ? null : [{ instancePath: '', schemaPath: '', keyword: 'required', params }]
  return isValid
}

/** What the generator makes of an operation that is new in the contract. */
const withRefund: SandboxContract = {
  operations: {
    ...contract.operations,
    refund: {
      method: 'POST',
      path: '/v1/payments/refund',
      request: 'RefundRequest',
      response: 'RefundResponse',
      idempotencyKey: 'refundRequestId',
      docPage: '',
      advice: { SUCCESS: 'done', REFUND_WINDOW_EXCEED: 'contact-support' },
    },
  },
  requestValidators: { ...contract.requestValidators, refund: async () => validate },
  entries: {
    ...contract.entries,
    refund: {
      compares: ['/refundAmount'],
      success: {
        result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
        refundId: '2024',
        refundRequestId: 'an-example',
      },
    },
  },
  resultCodes: {
    ...contract.resultCodes,
    refund: {
      SUCCESS: { status: 'S', meaning: 'Refunded.', advice: 'done', action: '' },
      REFUND_WINDOW_EXCEED: { status: 'F', meaning: 'Too late.', advice: 'contact-support', action: '' },
    },
  },
}

it('answers an operation that it has no behaviour for, from the contract alone', async () => {
  const { call } = await createMerchant({}, (options) => createSandboxFor(withRefund, options))
  const path = '/v1/payments/refund'
  const request = { refundRequestId: 'r-1', paymentId: 'p', refundAmount: { currency: 'HKD', value: '1' } }

  const first = await call(path, request)
  expect(first.isSigned).toBe(true)
  expect(first.body).toEqual({
    result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
    refundId: '2024',
    refundRequestId: 'r-1',
  })
  expect((await call(path, request)).text).toBe(first.text)
  const changed = await call(path, { ...request, refundAmount: { currency: 'HKD', value: '2' } })
  expect(changed.body.result).toMatchObject({ resultStatus: 'F', resultCode: 'REPEAT_REQ_INCONSISTENT' })
  const illegal = await call(path, { refundRequestId: 'r-2' })
  expect(illegal.body.result).toMatchObject({
    resultCode: 'PARAM_ILLEGAL',
    resultMessage: '/refundAmount is required',
  })
  const refused = await call(path, { ...request, refundRequestId: 'sim.REFUND_WINDOW_EXCEED-1' })
  expect(refused.body.result).toMatchObject({
    resultCode: 'REFUND_WINDOW_EXCEED',
    resultMessage: 'Too late.',
  })
})

it('meets a code that is not final once, and then answers', async () => {
  const { call } = await createMerchant({}, (options) => createSandboxFor(withRefund, options))
  const request = {
    refundRequestId: 'sim.UNKNOWN_EXCEPTION-1',
    refundAmount: { currency: 'HKD', value: '1' },
  }
  const codes: string[] = []
  for (let count = 0; count < 2; count += 1)
    codes.push((await call('/v1/payments/refund', request)).body.result.resultCode)
  expect(codes).toEqual(['UNKNOWN_EXCEPTION', 'SUCCESS'])
})

/** An operation of which the contract says next to nothing. */
const withPing: SandboxContract = {
  ...withRefund,
  operations: {
    ...withRefund.operations,
    ping: { method: 'POST', path: '/v1/ping', request: 'A', response: 'B', docPage: '', advice: {} },
  },
  requestValidators: {
    ...withRefund.requestValidators,
    ping: async () => (data) => !(typeof data === 'object' && data !== null && 'wrong' in data),
  },
}

it('answers an operation without a key, an example and codes, each time anew', async () => {
  const { call } = await createMerchant({}, (options) => createSandboxFor(withPing, options))
  for (const request of [{ a: 1 }, { a: 2 }]) {
    expect((await call('/v1/ping', request)).body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
    })
  }
  expect((await call('/v1/ping', { wrong: true })).body.result).toMatchObject({
    resultCode: 'PARAM_ILLEGAL',
    resultMessage: 'The body is not valid',
  })
})
