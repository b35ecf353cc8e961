import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { typesOnce } from '../support/generated.ts'
import { captureOutput } from '../support/output.ts'
import { addRefundFamily } from '../support/refund-family.ts'
import { copySpec } from '../support/spec-copy.ts'
import { typeCheck } from '../support/type-check.ts'

const CONSUMER = `
import { notifications, type NotificationMessages, type OperationMessages, operations } from './generated/operations.ts'
import { type RefundResultCode, resultCodes } from './generated/result-codes.ts'
import type { RefundRequest, RefundSuccess } from './generated/types.ts'
import { notificationValidators } from './generated/notification-validators.ts'
import { validateRefundNotification } from './generated/validators/refund-notification.js'

const request: OperationMessages['refund']['request'] = {
  refundRequestId: 'r',
  paymentId: 'p',
  refundAmount: { currency: 'USD', value: '1' },
  refundReason: 'a reason of our own',
} satisfies RefundRequest
const id: string = ({} as RefundSuccess).refundId
const optional: string | undefined = ({} as OperationMessages['refund']['response']).refundId
const path: '/v1/payments/refund' = operations.refund.path
const key: 'refundRequestId' = operations.refund.idempotencyKey
const types: readonly ['REFUND_RESULT'] = notifications.notifyRefund.notifyTypes
const code: RefundResultCode = 'REFUND_WINDOW_EXCEED'
const advice: 'contact-support' = resultCodes.refund[code].advice
const message: unknown = {}
if (validateRefundNotification(message)) {
  const notification: NotificationMessages['REFUND_RESULT'] = message
  console.log(notification.refundId, notificationValidators.REFUND_RESULT(), request, id, optional, path, key, types, advice)
}
// @ts-expect-error -- the contract knows no such operation
operations.reverse
`

it('makes everything for a new operation and notification from spec files alone', async () => {
  const copy = await copySpec()
  await addRefundFamily(copy)
  const { err } = captureOutput()

  expect(await main(['--spec', copy.spec, '--out', copy.out], typesOnce), err.join('\n')).toBe(0)

  await writeFile(join(copy.out, '../package.json'), '{ "type": "module" }')
  await mkdir(join(copy.out, '../node_modules'))
  const consumer = join(copy.out, '../consumer.ts')
  await writeFile(consumer, CONSUMER)
  expect(typeCheck([consumer])).toEqual([])

  const { validateRefundRequest } = await import(join(copy.out, 'validators/refund-request.js'))
  const request = { refundRequestId: 'r', paymentId: 'p', refundAmount: { currency: 'USD', value: '1' } }
  expect(validateRefundRequest(request)).toBe(true)
  expect(validateRefundRequest({ ...request, refundAmount: { currency: 'USD', value: '0' } })).toBe(false)
  expect(validateRefundRequest.errors[0].instancePath).toBe('/refundAmount/value')

  const { operations, notifications } = await import(join(copy.out, 'operations.ts'))
  expect(operations.refund).toMatchObject({
    path: '/v1/payments/refund',
    advice: { REFUND_WINDOW_EXCEED: 'contact-support' },
  })
  expect(notifications.notifyRefund.notifyTypes).toEqual(['REFUND_RESULT'])
  const { responseValidators } = await import(join(copy.out, 'response-validators.ts'))
  expect((await responseValidators.refund())({ result: { resultCode: 'SUCCESS', resultStatus: 'S' } })).toBe(
    false,
  )
})
