import { describe, expect, it } from 'vitest'
import { operationPaths } from '../../generated/endpoints.ts'
import { requestValidators } from '../../generated/request-validators.ts'
import { createAntomClient } from '../../src/client/index.ts'
import { requestOf } from '../support/requests.ts'
import { createMerchant, exampleRequest } from './merchant.ts'

/** Calls that make something, with the id by which a repetition is known. */
const keys = [
  ['pay', 'paymentRequestId'],
  ['capture', 'captureRequestId'],
  ['updateAmount', 'updateRequestId'],
  ['refund', 'refundRequestId'],
  ['createPaymentSession', 'paymentRequestId'],
  ['verifyAndCompletePayment', 'verifyRequestId'],
  ['consultAuthorization', 'authState'],
  ['createVaultingSession', 'vaultingRequestId'],
  ['vaultPaymentMethod', 'vaultingRequestId'],
  ['createSubscription', 'subscriptionRequestId'],
  ['changeSubscription', 'subscriptionChangeRequestId'],
  ['updateSubscription', 'subscriptionUpdateRequestId'],
  ['acceptDispute', 'disputeId'],
  ['declare', 'declarationRequestId'],
] as const

describe.each(keys)('%s', (operation, key) => {
  it(`takes no ${key} that is empty, and one of a character`, async () => {
    const validate = await requestValidators[operation]()
    const problems = (value: string) => {
      validate({ ...exampleRequest(operation), [key]: value })
      return (validate.errors ?? []).filter(({ instancePath }) => instancePath === `/${key}`)
    }
    expect(problems('').length).toBeGreaterThan(0)
    expect(problems('a')).toEqual([])
  })
})

it('of the sandbox is refused, with the name of the field', async () => {
  const merchant = await createMerchant()
  const path = operationPaths.pay
  const { result } = (await merchant.call(path, { paymentRequestId: '' })).body
  expect(result.resultCode).toBe('PARAM_ILLEGAL')
  expect(result.resultMessage).toContain('/paymentRequestId')
  expect(merchant.sandbox.payments()).toEqual([])
})

it('is not sent by a client', async () => {
  const { sandbox } = await createMerchant()
  const antom = createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch })
  const captureAmount = { currency: 'HKD', value: '1' }
  const request = requestOf('capture', { captureRequestId: '', paymentId: '1', captureAmount })
  await expect(antom.capture(request)).rejects.toMatchObject({ pointer: '/captureRequestId' })
})
