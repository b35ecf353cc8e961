import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createOutput } from '../../../src/cli/output.ts'
import { createSandboxLog } from '../../../src/cli/sandbox/sandbox-log.ts'
import { type AntomClient, createAntomClient } from '../../../src/client/index.ts'
import { createMemoryInbox, createNotificationReceiver } from '../../../src/notifications/index.ts'
import { createMerchant, manualCard, notifyUrl } from '../merchant.ts'

/** Everything that was printed, logged, emitted or kept, as text. */
function collect() {
  const texts: string[] = []
  const keep = (value: unknown) => {
    texts.push(typeof value === 'string' ? value : inspect(value, { depth: 20, showHidden: true }))
    // An error prints otherwise than it is logged as JSON.
    texts.push(String(value), JSON.stringify(value) ?? '')
  }
  return { texts, keep }
}

const channels = ['request', 'response', 'failure', 'retry', 'deviation', 'notification']

const card = { cardNo: '4054695723100768', expiryYear: '30', expiryMonth: '08', cvv: '9173' }
const wrongCard = { ...card, cardNo: '4054695723100767' }

/** Runs a call; its outcome belongs to the caller, and its error is what gets logged. */
async function attempt<Result>(
  keep: (value: unknown) => void,
  work: Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    keep(error)
    return undefined
  }
}

it('keeps card numbers, codes and tokens out of everything that is printed, logged, emitted and kept', async () => {
  const { texts, keep } = collect()
  const secrets = new Set<string>([card.cardNo, card.cvv, wrongCard.cardNo])
  for (const name of channels) {
    const listener = (message: unknown) => keep(message)
    subscribe(`antom-contract:${name}`, listener)
    onTestFinished(() => void unsubscribe(`antom-contract:${name}`, listener))
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...values) => void values.map(keep))
    onTestFinished(() => spy.mockRestore())
  }
  const log = createSandboxLog(createOutput({ write: keep }, {}))
  const inbox = createMemoryInbox()
  let receive = async (_: Request) => new Response(null, { status: 503 })
  const merchant = await createMerchant({
    onRequest: (event) => {
      keep(event)
      log.onRequest(event)
    },
    onDelivery: (delivery, sent) => {
      keep({ delivery, sent })
      log.onDelivery(delivery, sent)
    },
    deliver: (request) => receive(request),
  })
  const { sandbox, pass } = merchant
  const receiver = createNotificationReceiver({
    ...sandbox.credentials,
    inbox: {
      ...inbox,
      claim: (key, lease) => {
        keep(key)
        return inbox.claim(key, lease)
      },
    },
    on: {
      AUTHORIZATION_AUTHCODE_CREATED: ({ authCode }, context) => {
        secrets.add(String(authCode))
        keep(context.key)
      },
      AUTHORIZATION_TOKEN_CANCELED: ({ accessToken }, context) => {
        secrets.add(String(accessToken))
        keep(context.key)
        throw new Error('the handler failed')
      },
      VAULTING_RESULT: ({ paymentMethodDetail }, context) => {
        secrets.add(paymentMethodDetail?.card?.cardToken ?? card.cardNo)
        keep(context.key)
      },
    },
    onUnknown: (_, context) => keep(context.key),
    onRefused: keep,
    onEvent: keep,
    onDeviation: keep,
  })
  receive = (request) => receiver.fetch(request)
  const antom: AntomClient = createAntomClient({
    ...sandbox.credentials,
    fetch: sandbox.fetch,
    retries: 0,
    hooks: { onRequest: keep, onResponse: keep, onRetry: keep, onFailure: keep, onDeviation: keep },
  })

  // An authorization from the consent to its end, with what goes wrong on the way.
  const wallet = 'TNG'
  await antom.consultAuthorization({
    customerBelongsTo: wallet,
    authRedirectUrl: 'https://shop.example/back',
    scopes: ['AGREEMENT_PAY'],
    authState: 'consent-1',
    authNotifyUrl: notifyUrl,
    env: { terminalType: 'WEB' },
  })
  sandbox.approve('consent-1')
  await pass(3000)
  const authCode = [...secrets].find((text) => text.includes('code')) ?? ''
  expect(authCode).not.toBe('')
  const exchange = { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: wallet, authCode } as const
  const tokens = (await attempt(keep, antom.applyToken(exchange)))?.data
  const accessToken = tokens?.accessToken ?? ''
  const refreshToken = tokens?.refreshToken ?? ''
  for (const text of [accessToken, refreshToken]) {
    expect(text).not.toBe('')
    secrets.add(text)
  }
  keep((await attempt(keep, antom.applyToken(exchange)))?.code)
  await attempt(
    keep,
    antom.applyToken({ ...exchange, grantType: 'REFRESH_TOKEN', refreshToken: refreshToken.repeat(9) }),
  )
  const debit = (paymentRequestId: string, paymentMethodId: string) =>
    antom.pay({
      productCode: 'AGREEMENT_PAYMENT',
      paymentRequestId,
      order: {
        referenceOrderId: 'order-1',
        orderDescription: 'Coffee',
        orderAmount: { currency: 'MYR', value: '100' },
      },
      paymentAmount: { currency: 'MYR', value: '100' },
      paymentMethod: { paymentMethodType: wallet, paymentMethodId },
      settlementStrategy: { settlementCurrency: 'USD' },
    })
  for (const word of [
    '1',
    'sim.lost-1',
    'sim.forged-1',
    'sim.http503-1',
    'sim.unsigned-1',
    'sim.RISK_REJECT-1',
  ]) {
    await attempt(keep, debit(word, accessToken))
  }
  await attempt(keep, debit('2', accessToken.repeat(9)))
  const fresh = await attempt(
    keep,
    antom.applyToken({ grantType: 'REFRESH_TOKEN', customerBelongsTo: wallet, refreshToken }),
  )
  for (const text of [fresh?.data.accessToken, fresh?.data.refreshToken]) secrets.add(text ?? card.cardNo)
  await attempt(keep, antom.revoke({ accessToken: fresh?.data.accessToken ?? '' }))
  await attempt(keep, antom.revoke({ accessToken }))
  await pass(3_600_000)

  // A card that is stored, in both ways, and a nonce.
  const vault = (vaultingRequestId: string, given: typeof card) =>
    antom.vaultPaymentMethod({
      vaultingRequestId,
      vaultingNotificationUrl: notifyUrl,
      redirectUrl: 'https://shop.example/cards',
      paymentMethodDetail: { paymentMethodType: 'CARD', card: given },
      env: { terminalType: 'WEB' },
    })
  const stored = (await attempt(keep, vault('vault-1', card)))?.data
  const cardToken = stored?.paymentMethodDetail?.card?.cardToken ?? ''
  expect(cardToken).not.toBe('')
  secrets.add(cardToken)
  await attempt(keep, vault('vault-2', wrongCard))
  await attempt(keep, vault('vault-3', { ...card, cardNo: card.cardNo.repeat(3) }))
  await attempt(keep, vault('sim.forged-4', card))
  const session = await antom.createVaultingSession({
    paymentMethodType: 'CARD',
    vaultingRequestId: 'vault-5',
    vaultingNotificationUrl: notifyUrl,
  })
  secrets.add(session.data.vaultingSessionData ?? card.cardNo)
  const page = session.data.normalUrl ?? ''
  for (const fields of [wrongCard, card]) {
    const body = new URLSearchParams({ action: 'approve', ...fields }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: sandbox.url }
    const answer = await sandbox.fetch(
      new Request(page, { method: 'POST', headers, body, redirect: 'manual' }),
    )
    keep([...answer.headers])
    keep(await (await sandbox.fetch(new Request(page))).text())
  }
  await attempt(keep, antom.inquireVaulting({ vaultingRequestId: 'vault-5' }))
  const nonce = await antom.fetchNonce({ card })
  secrets.add(nonce.data.cardToken ?? card.cardNo)
  await attempt(keep, antom.fetchNonce({ card: wrongCard }))
  const merchantPays = (paymentRequestId: string, paymentMethodId: string | undefined) =>
    merchant.pay({
      ...manualCard,
      paymentRequestId,
      paymentMethod: {
        paymentMethodType: 'CARD',
        paymentMethodId,
        paymentMethodMetaData: { cardNo: card.cardNo, cvv: card.cvv },
      },
    })
  await merchantPays('pay-1', cardToken)
  await merchantPays('pay-2', nonce.data.cardToken)
  await merchantPays('pay-3', undefined)
  await pass(86_400_000)

  for (const path of ['/', '/state.json']) {
    keep(await (await sandbox.fetch(new Request(sandbox.url + path))).text())
  }
  for (const path of ['/consent/', '/vault/', '/cashier/']) {
    const index = texts.join('\n')
    const links = new Set(index.match(new RegExp(`${path}\\d+`, 'g')))
    expect(links.size).toBeGreaterThan(0)
    for (const link of links) keep(await (await sandbox.fetch(new Request(sandbox.url + link))).text())
  }

  expect(secrets.size).toBeGreaterThan(10)
  const all = texts.join('\n')
  // Four digits by themselves: a time or an id can hold the same among its own.
  const isFound = (secret: string) =>
    /^\d{1,6}$/.test(secret) ? new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(all) : all.includes(secret)
  expect([...secrets].filter(isFound)).toEqual([])
  // The search would also succeed in nothing.
  for (const word of ['consent-1', 'vault-2', 'AUTHORIZATION_TOKEN_CANCELED', '[redacted]', 'forged-1']) {
    expect(all).toContain(word)
  }
})
