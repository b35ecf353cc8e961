import { expect, it } from 'vitest'
import { contractModel } from '../../tools/contract/model.ts'
import { generateEvents } from '../../tools/generate/outputs/events.ts'
import { exampleEvents } from '../support/example-events.ts'

it('types each event by the fields that are asked for it: its own has a value, those before it are absent', async () => {
  const text = generateEvents(contractModel(await exampleEvents()))
  const types = new Map(
    [...text.matchAll(/^export type (\w+) = (.*)$/gm)].map(([, name, type]) => [name, type]),
  )
  const [, body = ''] = /export interface NotificationMessages \{\n(.*?)\n\}/s.exec(text) ?? []
  const lines = [...body.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(
    ([, event, name]) => `${event}: ${types.get(name)}`,
  )
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

it('gives the message of each event a name that no other type has', async () => {
  const model = contractModel(await exampleEvents())
  const given = { ...model, schemas: { ...model.schemas, TransferResultNotification: { type: 'object' } } }
  expect(generateEvents(model)).toContain('export type TransferResultNotification = ')
  expect(generateEvents(given)).toContain('export type TransferResultEventNotification = ')
})
