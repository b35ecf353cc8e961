import { expect } from 'vitest'
import { payRequest } from './charge-commands.ts'
import { type ConsentModel, checkNever } from './consent-model.ts'
import { isAlive } from './consent-rules.ts'
import type { ConsentWorld } from './consent-world.ts'
import { checkPage } from './payer-commands.ts'
import type { Row } from './shop-book.ts'
import { checkVaultingPage } from './vaulting-commands.ts'
import { cards } from './vaulting-rules.ts'

const day = 86_400_000

/** When all time for notifications has passed: every change was told and handled, and both sides agree. */
export async function checkConsentEnd(model: ConsentModel, world: ConsentWorld): Promise<void> {
  await world.pass(3 * day)
  world.catchUp(model)
  checkNever(model, world)
  checkNotified(model, world)
  checkHandled(model, world)
  await checkAgreement(model, world)
  for (const consent of model.consents) await checkPage(consent, world)
  for (const vaulting of model.vaultings) await checkVaultingPage(vaulting, world)
  await checkCards(model, world)
  await world.pass(day)
  await checkSecrets(model, world)
}

/** Every change is notified once, or twice where a scenario asks for that. */
function checkNotified({ consents, vaultings }: ConsentModel, { sandbox }: ConsentWorld): void {
  const notified = new Map<string, number>()
  for (const { notifyType, body, state } of sandbox.deliveries(10_000)) {
    expect([notifyType, state]).toEqual([notifyType, 'acknowledged'])
    const { authState, accessToken, vaultingRequestId } = JSON.parse(body)
    const about = `${notifyType} ${vaultingRequestId ?? authState ?? accessToken}`
    if (/^(?:AUTHORIZATION|VAULTING)/.test(notifyType)) notified.set(about, (notified.get(about) ?? 0) + 1)
  }
  const times = (about: string, isDuplicated: boolean) => {
    const count = notified.get(about) ?? 0
    notified.delete(about)
    expect([about, count === 1 || (count === 2 && isDuplicated)]).toEqual([about, true])
  }
  let unnamed = 0
  for (const { origin, authState, isDuplicated, wasAgreed, cancelled } of consents) {
    const event = origin === 'consult' ? 'AUTHCODE_CREATED' : 'TOKEN_CREATED'
    if (wasAgreed) times(`AUTHORIZATION_${event} ${authState}`, isDuplicated)
    for (const { text } of cancelled) {
      if (text === undefined) unnamed += 1
      else times(`AUTHORIZATION_TOKEN_CANCELED ${text}`, isDuplicated)
    }
  }
  for (const { id, status, isDuplicated } of vaultings) {
    expect([id, status === 'open']).toEqual([id, false])
    times(`VAULTING_RESULT ${id}`, isDuplicated)
  }
  // What is left are cancellations of tokens that the shop was never told.
  const left = [...notified.keys()].filter((about) => !about.startsWith('AUTHORIZATION_TOKEN_CANCELED'))
  expect(left).toEqual([])
  expect(notified.size).toBe(unnamed)
}

/** What was handled is what has happened: that nothing was handled more often was looked at by checkNever. */
function checkHandled({ consents, vaultings, payments }: ConsentModel, world: ConsentWorld): void {
  const expected: string[] = []
  let unnamed = 0
  for (const { origin, authState, wasAgreed, cancelled } of consents) {
    if (wasAgreed) expected.push(`${origin === 'consult' ? 'code' : 'token'} of ${authState}`)
    for (const { text } of cancelled) {
      if (text === undefined) unnamed += 1
      else expected.push(`cancelled ${text}`)
    }
  }
  for (const { id, status } of vaultings) expected.push(`vaulting ${id} ${status}`)
  for (const { id, kind, status } of payments) {
    expect([id, status === 'open']).toEqual([id, false])
    const actual = world.sandbox.payment(id)
    expect([id, actual?.status]).toEqual([id, status === 'paid' ? 'SUCCESS' : 'FAIL'])
    expected.push(`payment ${id} ${status === 'paid' ? 'S' : 'F'}`)
    if (kind === 'card' && status === 'paid') expected.push(`capture auto-${actual?.paymentId} S`)
  }
  const handled = [...world.handled.keys()]
  const known = new Set(expected)
  const more = handled.filter((name) => !known.has(name))
  expect(expected.filter((name) => !world.handled.has(name))).toEqual([])
  expect(more.filter((name) => !name.startsWith('cancelled '))).toEqual([])
  expect(more.length).toBe(unnamed)
}

/** The shop would charge exactly what the gateway lets it charge, once it has tried what it was not sure of. */
async function checkAgreement(model: ConsentModel, world: ConsentWorld): Promise<void> {
  const { book, clock } = world
  const isAliveAtGateway = ({ authState, access }: Row) => {
    const consent = model.consents.find((one) => one.authState === authState)
    return consent !== undefined && access !== undefined && isAlive(consent, access, clock.now())
  }
  for (const row of book.rows.values()) {
    // A notified token has no expiry: that it does not pay any more is the first that the shop hears of it.
    if (row.isUncertain || (row.access !== undefined && row.expires === undefined)) continue
    const told = [row.authState, book.isChargeable(row, clock.now())]
    expect(told).toEqual([row.authState, isAliveAtGateway(row)])
  }
  for (const row of book.rows.values()) {
    const consent = model.consents.find((one) => one.authState === row.authState)
    if (row.access === undefined || consent === undefined) continue
    const id = `probe-${row.authState}`
    const request = payRequest(id, 1, {
      productCode: 'AGREEMENT_PAYMENT',
      paymentMethod: { paymentMethodType: consent.wallet, paymentMethodId: row.access },
    })
    const isGood = isAliveAtGateway(row)
    const fate = { at: clock.now(), ends: isGood ? 'paid' : 'failed' } as const
    const payment = { id, value: 1, request, kind: 'debit', status: fate.ends, fate, isGood } as const
    model.payments.push({ ...payment, isDuplicated: false })
    const { code } = await world.call((antom) => antom.pay(request))
    expect([id, code]).toEqual([id, isGood ? 'SUCCESS' : 'INVALID_ACCESS_TOKEN'])
    if (!isGood) book.cancel(row.access)
    expect([id, book.isChargeable(row, clock.now())]).toEqual([id, isAliveAtGateway(row)])
  }
}

/** An inquiry, and what the shop has, are the gateway's. */
async function checkCards({ vaultings }: ConsentModel, world: ConsentWorld): Promise<void> {
  for (const { id, status } of vaultings) {
    const outcome = await world.call((antom) => antom.inquireVaulting({ vaultingRequestId: id }))
    if (outcome.status !== 'succeeded') throw new Error(`${id}: ${outcome.code}`)
    const { vaultingStatus, paymentMethodDetail } = outcome.data
    expect([id, vaultingStatus]).toEqual([id, status === 'S' ? 'SUCCESS' : 'FAIL'])
    const token = paymentMethodDetail?.card?.cardToken ?? undefined
    expect([id, token]).toEqual([id, status === 'S' ? world.book.cardTokens.get(id) : undefined])
  }
}

/** No code, token or card number is in what was told, logged, kept or shown. */
async function checkSecrets(model: ConsentModel, world: ConsentWorld): Promise<void> {
  const { sandbox, book, observed, secrets } = world
  for (const path of ['/', '/state.json']) {
    observed.push(await (await sandbox.fetch(new Request(sandbox.url + path))).text())
  }
  const known = [
    ...secrets,
    ...[...book.codes.values()].flatMap((codes) => [...codes]),
    ...book.cancelled,
    ...book.cardTokens.values(),
    ...[...model.accessTexts, ...model.refreshTexts, ...model.cards].map(({ text }) => text),
    ...Object.values(cards).map(({ cardNo }) => cardNo),
  ]
  const all = observed.join('\n')
  expect(known.filter((secret) => all.includes(secret))).toEqual([])
  // The search would also succeed in nothing.
  for (const { id } of model.payments) expect([id, all.includes(id)]).toEqual([id, true])
}
