import { expect, it } from 'vitest'
import { contractModel } from '../../tools/contract/model.ts'
import { generateOperations } from '../../tools/generate/outputs/operations.ts'
import { exampleEvents } from '../support/example-events.ts'

it('types each event by the fields that are asked for it: its own has a value, those before it are absent', async () => {
  const text = generateOperations(contractModel(await exampleEvents()))
  const [, body = ''] = /export interface NotificationMessages \{\n(.*?)\n\}/s.exec(text) ?? []
  const lines = body.split('\n').map((line) => line.trim())
  const none = '{ notifyType?: undefined }'
  expect(lines.sort()).toEqual(
    [
      "TRANSFER_RESULT: TransferNotification & { notifyType: 'TRANSFER_RESULT' }",
      "TRANSFER_PENDING: TransferNotification & { notifyType: 'TRANSFER_PENDING' }",
      `MANDATE_CREATED: MandateNotification & ${none} & { mandateNotifyType: 'CREATED' }`,
      `MANDATE_CANCELLED: MandateNotification & ${none} & { mandateNotifyType: 'CANCELLED' }`,
      `DEPOSIT_RESULT: DepositNotification & ${none} & { mandateNotifyType?: undefined }`,
      `PLAN_TRANSFER_RESULT: PlanTransferNotification & ${none} & { mandateNotifyType?: undefined }`,
    ].sort(),
  )
})
