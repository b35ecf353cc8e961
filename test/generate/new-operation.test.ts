import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { exampleSpec } from '../support/example-contract.ts'
import { typesOnce } from '../support/generated.ts'
import { captureOutput } from '../support/output.ts'
import { temporaryFolder } from '../support/spec-copy.ts'
import { typeCheck } from '../support/type-check.ts'

const CONSUMER = `
import { notifications, type NotificationMessages, type OperationMessages, operations } from './generated/operations.ts'
import { type TransferResultCode, resultCodes } from './generated/result-codes.ts'
import type { TransferRequest, TransferSuccess } from './generated/types.ts'
import { notificationValidators } from './generated/notification-validators.ts'
import { validateTransferNotification } from './generated/validators/transfer-notification.js'

const request: OperationMessages['transfer']['request'] = {
  transferRequestId: 'r',
  paymentId: 'p',
  transferAmount: { currency: 'USD', value: '1' },
  transferReason: 'a reason of our own',
} satisfies TransferRequest
const id: string = ({} as TransferSuccess).transferId
const optional: string | undefined = ({} as OperationMessages['transfer']['response']).transferId
const path: '/v1/payments/transfer' = operations.transfer.path
const key: 'transferRequestId' = operations.transfer.idempotencyKey
const types: readonly ['TRANSFER_RESULT'] = notifications.notifyTransfer.events
const code: TransferResultCode = 'TRANSFER_WINDOW_EXCEED'
const advice: 'contact-support' = resultCodes.transfer[code].advice
const message: unknown = {}
if (validateTransferNotification(message)) {
  const notification: NotificationMessages['TRANSFER_RESULT'] = message
  console.log(notification.transferId, notificationValidators.TRANSFER_RESULT(), request, id, optional, path, key, types, advice)
}
// @ts-expect-error -- the contract knows no such operation
operations.reverse
`

it('makes everything for an operation and a notification from spec files alone', async () => {
  const folder = await temporaryFolder()
  const out = join(folder, 'generated')
  const { err } = captureOutput()

  expect(await main(['--spec', exampleSpec, '--out', out], typesOnce), err.join('\n')).toBe(0)

  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await mkdir(join(folder, 'node_modules'))
  const consumer = join(folder, 'consumer.ts')
  await writeFile(consumer, CONSUMER)
  expect(typeCheck([consumer])).toEqual([])

  const { validateTransferRequest } = await import(join(out, 'validators/transfer-request.js'))
  const request = { transferRequestId: 'r', paymentId: 'p', transferAmount: { currency: 'USD', value: '1' } }
  expect(validateTransferRequest(request)).toBe(true)
  expect(validateTransferRequest({ ...request, transferAmount: { currency: 'USD', value: '0' } })).toBe(false)
  expect(validateTransferRequest.errors[0].instancePath).toBe('/transferAmount/value')

  const { operations, notifications } = await import(join(out, 'operations.ts'))
  expect(operations.transfer).toMatchObject({ path: '/v1/payments/transfer' })
  const { resultCodeTables } = await import(join(out, 'result-codes/tables.ts'))
  expect(resultCodeTables.transfer.TRANSFER_WINDOW_EXCEED.advice).toBe('contact-support')
  expect(notifications.notifyTransfer.events).toEqual(['TRANSFER_RESULT'])
  const { responseValidators } = await import(join(out, 'response-validators.ts'))
  expect(
    (await responseValidators.transfer())({ result: { resultCode: 'SUCCESS', resultStatus: 'S' } }),
  ).toBe(false)
})
