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
