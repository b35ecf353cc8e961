import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { NotificationReceiver } from '../../src/notifications/index.ts'
import { createManualClock, createSandbox } from '../../src/sandbox/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { guideSamples } from './guide-samples.ts'
import { exampleRequest } from './merchant.ts'

/*
 * Goes through the guides to subscriptions, disputes and customs as a merchant's engineer does: every sample runs, in the
 * order in which they stand.
 */

/** A sandbox whose notifications go to the receiver of a guide. */
async function gatewayOf(page: string) {
  let receiver: NotificationReceiver | undefined
  const clock = createManualClock()
  const sandbox = await createSandbox({
    port: false,
    clock,
    antomKeys,
    merchantKeys,
    notifyUrl: 'https://shop.example/antom',
    deliverTo: ['shop.example'],
    deliver: async (request) => (await receiver?.fetch(request)) ?? new Response(null, { status: 503 }),
  })
  onTestFinished(() => sandbox.close())
  vi.stubEnv('ANTOM_CLIENT_ID', sandbox.credentials.clientId)
  vi.stubEnv('ANTOM_PUBLIC_KEY', sandbox.credentials.antomPublicKey)
  onTestFinished(() => void vi.unstubAllEnvs())
  const samples = await guideSamples(page, { ...sandbox.credentials, fetch: sandbox.fetch })
  return {
    sandbox,
    samples,
    receive: (module: Record<string, unknown>) => {
      receiver = module.receiver as NotificationReceiver
    },
    /** Lets time pass, step by step. */
    pass: async (milliseconds: number) => {
      const end = clock.now() + milliseconds
      await sandbox.settled()
      for (let next = sandbox.next(); next !== undefined && next <= end; next = sandbox.next()) {
        clock.advance(Math.max(0, next - clock.now()))
        await sandbox.settled()
      }
      clock.advance(end - clock.now())
    },
  }
}

const day = 86_400_000
const pay = (paymentRequestId: string, currency: string) =>
  JSON.stringify({
    ...exampleRequest('pay'),
    productCode: 'AGREEMENT_PAYMENT',
    paymentRequestId,
    paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    paymentAmount: { currency, value: '45900' },
    order: {
      referenceOrderId: 'order-1',
      orderDescription: 'Tea',
      orderAmount: { currency, value: '45900' },
    },
  })

it('does what the guide to subscriptions says', async () => {
  const { sandbox, samples, receive, pass } = await gatewayOf('subscriptions.md')
  await samples.run(0)
  expect(samples.printed()).toEqual([expect.stringMatching(/^send the payer to http.*\/subscriptions\/\d+$/)])
  receive(await samples.run(1))
  expect(sandbox.approve('plan-20260313-0001')).toBe(true)
  await pass(day)
  const { subscriptionId = '', charges = [] } = sandbox.subscriptions.find('plan-20260313-0001') ?? {}
  expect(samples.printed().toSorted()).toEqual([
    `period 1 of ${subscriptionId} paid with ${charges[0]?.paymentId}`,
    `plan-20260313-0001 is ACTIVE as ${subscriptionId}`,
  ])
  const ids = { '202603131940108010001230000004711': subscriptionId }
  await samples.run(2, ids)
  expect(samples.printed()).toEqual(['succeeded SUCCESS'])
  await samples.run(4, ids)
  expect(samples.printed()).toEqual(['ACTIVE', subscriptionId])
  sandbox.subscriptions.failCharges(subscriptionId)
  await pass(35 * day)
  expect(samples.printed()).toEqual(['period 2 failed: USER_BALANCE_NOT_ENOUGH'])
  await samples.run(3, ids)
  await pass(day)
  expect(samples.printed()).toEqual([`no more charges: ${subscriptionId}`])
  await pass(200 * day)
  expect(samples.printed()).toEqual([])
  expect(sandbox.subscriptions.find(subscriptionId)).toMatchObject({ status: 'TERMINATED' })
  // The amounts of the table: two periods at the price of the trial, of which the second has failed.
  const { charges: all = [] } = sandbox.subscriptions.find(subscriptionId) ?? {}
  expect(all.map(({ phase, status, amount }) => [phase, status, amount.value])).toEqual([
    [1, 'SUCCESS', '1000'],
    [1, 'SUCCESS', '1450'],
    [2, 'FAIL', '1000'],
  ])
})

it('moves the clock of subscriptions as their guide says', async () => {
  const { samples } = await gatewayOf('subscriptions.md')
  const request = JSON.stringify({
    ...exampleRequest('createSubscription'),
    subscriptionRequestId: 'plan-1',
    subscriptionStartTime: '2026-01-31T10:00:00+08:00',
    subscriptionEndTime: null,
    subscriptionExpiryTime: null,
    periodRule: { periodType: 'MONTH', periodCount: 1 },
    trials: null,
  })
  await samples.run(5, {
    '// ... createSubscription with the id plan-1, then:': `
      const { createAntomClient } = await import('antom-contract')
      await createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch }).createSubscription(${request})`,
  })
  const [charges = '[]'] = samples.printed()
  expect(JSON.parse(charges)).toMatchObject([
    { phase: 1, status: 'SUCCESS' },
    { phase: 2, status: 'FAIL', resultCode: 'USER_BALANCE_NOT_ENOUGH' },
  ])
})

it('does what the guide to disputes says', async () => {
  const { sandbox, samples, receive, pass } = await gatewayOf('disputes.md')
  const saved: unknown[][] = []
  vi.stubGlobal('store', { save: async (...values: unknown[]) => void saved.push(values) })
  receive(await samples.run(0))
  const { createAntomClient } = await import('../../src/index.ts')
  const antom = createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch })
  await antom.pay(JSON.parse(pay('sim.dispute.win-1', 'HKD')))
  await antom.pay(JSON.parse(pay('sim.dispute-2', 'HKD')))
  await pass(day)
  const [second, first] = sandbox.disputes.newest().map(({ disputeId }) => disputeId)
  expect(saved.map(([id, step]) => [id, step])).toEqual([
    [first, 'open'],
    [second, 'open'],
  ])
  const folder = await mkdtemp(join(tmpdir(), 'guide-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const proof = join(folder, 'proof.pdf')
  await writeFile(proof, '%PDF-1.7 proof')
  const { defend, giveIn } = (await samples.run(1)) as {
    defend: (id: unknown, path: string) => Promise<void>
    giveIn: (id: unknown) => Promise<{ status: string; code: string; advice: string }>
  }
  // Of the payments, which the guide has no handler for.
  expect(samples.printed()).toHaveLength(2)
  await defend(first, proof)
  await defend(first, proof)
  expect(samples.printed()).toEqual([
    expect.stringMatching(/^taken 2/),
    'failed REPEAT_REQUEST contact-support',
  ])
  // The answer to the first is lost, and the client sends it again.
  sandbox.simulate('acceptDispute', { lost: true })
  expect(await giveIn(second)).toMatchObject({ status: 'pending', code: 'REPEAT_REQUEST', advice: 'inquire' })
  saved.length = 0
  await pass(day)
  expect(saved).toEqual(
    expect.arrayContaining([
      [first, 'defended'],
      [first, 'ACCEPT_BY_CUSTOMER'],
      [second, 'accepted', { disputeAcceptReason: 'MERCHANT_ACCEPTED' }],
    ]),
  )
  const { download } = (await samples.run(2, { '`template.': `\`${folder}/template.` })) as {
    download: (id: unknown) => Promise<void>
  }
  await download(first)
  expect(await readFile(join(folder, 'template.docx'), 'utf8')).toContain(first)
})

it('moves the clock of disputes as their guide says', async () => {
  const { samples } = await gatewayOf('disputes.md')
  await samples.run(3, {
    '// ... a payment succeeds, and then:': `
      const { createAntomClient } = await import('antom-contract')
      await createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch }).pay(${pay('pay-1', 'HKD')})`,
  })
  expect(samples.printed()).toEqual(['TIMEOUT'])
})

it('does what the guide to customs says', async () => {
  const { sandbox, samples, pass } = await gatewayOf('customs.md')
  const { createAntomClient } = await import('../../src/index.ts')
  const antom = createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch })
  await antom.pay(JSON.parse(pay('pay-1', 'CNY')))
  const { paymentId = '' } = sandbox.payment('pay-1') ?? {}
  await samples.run(0, { '20260918194010890100188770277004410': paymentId })
  expect(samples.printed()).toEqual(['pay-1'])
  await samples.run(1)
  expect(samples.printed()).toEqual(['declare-20260919-0042 false undefined', 'not known: []'])
  await pass(5000)
  await samples.run(1)
  expect(samples.printed()).toEqual(['declare-20260919-0042 true 2', 'not known: []'])
  const folder = await mkdtemp(join(tmpdir(), 'guide-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { uploadInvoice } = (await samples.run(2)) as {
    uploadInvoice: (id: string, path: string) => Promise<{ status: string }>
  }
  const small = join(folder, 'small.pdf')
  await writeFile(small, '%PDF-1.7 invoice')
  expect(await uploadInvoice('pay-1', small)).toMatchObject({ status: 'succeeded' })
  const large = join(folder, 'large.pdf')
  await writeFile(large, new Uint8Array(750_001))
  await expect(uploadInvoice('pay-1', large)).rejects.toMatchObject({ reason: 'too-large' })
  await samples.run(3)
  expect(samples.printed()).toEqual(['undefined'])
})
