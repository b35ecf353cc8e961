import { expect, it, onTestFinished } from 'vitest'
import {
  createAntomClient,
  decodeFile,
  encodeFile,
  maxFileSize,
  type PayRequest,
} from '../../../src/index.ts'
import { createNotificationReceiver } from '../../../src/notifications/index.ts'
import { createManualClock, createSandbox } from '../../../src/testing/index.ts'
import { antomKeys, merchantKeys } from '../../support/keys.ts'
import { completingClient } from '../../support/requests.ts'
import { autoDebit, notifyUrl } from '../merchant.ts'
import { day } from './disputes.ts'

const field = 'supplyDefenseDocument.disputeEvidence'

/** The client and the receiver of this package with a sandbox, without a network; a payment has succeeded. */
async function createWorld() {
  const clock = createManualClock()
  const steps: unknown[] = []
  const sandbox = await createSandbox({
    port: false,
    clock,
    antomKeys,
    merchantKeys,
    notifyUrl,
    deliver: (request) => receiver.fetch(request),
  })
  onTestFinished(() => sandbox.close())
  const receiver = createNotificationReceiver({
    ...sandbox.credentials,
    on: {
      DISPUTE_CREATED: ({ defenseDueTime, defendable }) =>
        steps.push([defenseDueTime !== undefined, defendable]),
      DEFENSE_DUE_ALERT: () => steps.push('alert'),
      DEFENSE_SUPPLIED: () => steps.push('defended'),
      DISPUTE_JUDGED: ({ disputeJudgedResult }) => steps.push(disputeJudgedResult),
      DISPUTE_ACCEPTED: ({ disputeAcceptReason }) => steps.push(disputeAcceptReason),
    },
    onUnknown: () => {},
  })
  const antom = completingClient(createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch, clock }))
  /** Lets time pass, and has what is due by then done. */
  const pass = async (milliseconds: number) => {
    const end = clock.now() + milliseconds
    await sandbox.settled()
    for (let next = sandbox.next(); next !== undefined && next <= end; next = sandbox.next()) {
      clock.advance(Math.max(0, next - clock.now()))
      await sandbox.settled()
    }
    clock.advance(end - clock.now())
    await sandbox.settled()
  }
  // Its literals are strings to the compiler, since it is declared without a type.
  const payment = await antom.pay(autoDebit as PayRequest)
  expect(payment.status).toBe('succeeded')
  return { antom, sandbox, steps, pass }
}

it('takes the largest file there is to Antom, and gives it back', async () => {
  const { antom, sandbox, steps, pass } = await createWorld()
  const { disputeId } = sandbox.disputes.open('pay-1', { judgement: 'ACCEPT_BY_CUSTOMER' })
  const file = new Uint8Array(maxFileSize(field)).fill(37)
  const supplied = await antom.supplyDefenseDocument({ disputeId, disputeEvidence: encodeFile(field, file) })
  expect(supplied).toMatchObject({ status: 'succeeded', deviations: [], data: { disputeId } })
  const type = { disputeEvidenceType: 'DISPUTE_EVIDENCE_FILE' }
  const downloaded = await antom.downloadDisputeEvidence({ disputeId, ...type })
  if (downloaded.status !== 'succeeded') throw new Error(downloaded.code)
  expect(downloaded.deviations).toEqual([])
  expect(Buffer.compare(decodeFile(downloaded.data.disputeEvidence), file)).toBe(0)
  await pass(10_000)
  expect(steps).toEqual([[true, true], 'defended', 'ACCEPT_BY_CUSTOMER'])
})

it('tells of a lost answer by the notification, whatever the repetition is answered', async () => {
  const { antom, sandbox, steps, pass } = await createWorld()
  const { disputeId } = sandbox.disputes.open('pay-1')
  sandbox.simulate('acceptDispute', { lost: true })
  await expect(antom.acceptDispute({ disputeId }, { retries: 0 })).rejects.toMatchObject({
    name: 'TransportError',
  })
  const again = await antom.acceptDispute({ disputeId }, { retries: 0 })
  expect(again).toMatchObject({ status: 'failed', code: 'REPEAT_REQUEST', advice: 'contact-support' })
  await pass(20 * day)
  expect(steps).toEqual([[true, true], 'MERCHANT_ACCEPTED'])
})
