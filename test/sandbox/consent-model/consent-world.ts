import { inspect } from 'node:util'
import { expect } from 'vitest'
import { createOutput } from '../../../src/cli/output.ts'
import { createSandboxLog } from '../../../src/cli/sandbox/sandbox-log.ts'
import { isSignatureError, isTransportError } from '../../../src/index.ts'
import type { CompletingClient } from '../../support/requests.ts'
import { createWorld, type GatewayRequest, type World, type WorldOptions } from '../world.ts'
import { type ConsentModel, learn } from './consent-model.ts'
import { createShopBook, type ShopBook } from './shop-book.ts'

/** What a payer did at some moment: changes the model in the same way. */
type Act = (model: ConsentModel) => void

/** Words of the network for the attempts of a call, in their order. What reaches the gateway under one does its work. */
export type Words = readonly string[]
const withoutEffect = ['drop', 'http503', 'UNKNOWN_EXCEPTION', 'AUTH_IN_PROCESS']

/** A call of the client, and the rules for what the gateway does at each attempt. */
export interface Attempts<Outcome> {
  readonly operation: string
  readonly words: Words
  readonly send: (antom: CompletingClient) => Promise<Outcome>
  /** What the gateway does at an attempt that reaches it; the result code that the rules ask for. */
  readonly rule: (at: number, word: string) => string
}

/** A world with the shop's tables, in which acts of payers and attempts of calls are applied in the order they happened. */
export interface ConsentWorld extends World {
  readonly book: ShopBook
  /** Everything that was told to hooks, logged, and kept in the inbox, as text. */
  readonly observed: string[]
  /** What must be in none of it, besides what the shop keeps. */
  readonly secrets: Set<string>
  /** Records what a payer has done just now. */
  readonly acted: (act: Act) => void
  /** Applies to the model what payers have done since it was last looked at. */
  readonly catchUp: (model: ConsentModel) => void
  /**
   * Calls, and applies attempts and acts to the model in their order. Each answer is that of the rules. Resolves to the
   * outcome; to undefined when no answer could be used.
   */
  readonly attempt: <Outcome extends { readonly code: string }>(
    model: ConsentModel,
    attempts: Attempts<Outcome>,
  ) => Promise<Outcome | undefined>
}

/** Makes one; `begin` and `on` are what other families need besides. */
export async function createConsentWorld({
  begin,
  on = () => ({}),
}: Pick<WorldOptions, 'begin' | 'on'> = {}): Promise<ConsentWorld> {
  const book = createShopBook()
  const observed: string[] = []
  const ledger: (Act | GatewayRequest)[] = []
  const keep = (value: unknown) => {
    observed.push(typeof value === 'string' ? value : inspect(value, { depth: 20, showHidden: true }))
  }
  const log = createSandboxLog(createOutput({ write: keep }, {}))
  const world = await createWorld({
    ...(begin !== undefined && { begin }),
    notifyUrl: 'http://127.0.0.1:9/dashboard',
    observe: keep,
    onRequest: (request) => {
      log.onRequest(request)
      ledger.push(request)
    },
    on: (handle) => ({
      ...on(handle),
      AUTHORIZATION_AUTHCODE_CREATED: ({ authState, authCode }, { key }) =>
        handle(`code of ${authState}`, '', key, () => book.noteCode(String(authState), String(authCode))),
      AUTHORIZATION_TOKEN_CREATED: ({ authState, accessToken }, { key }) =>
        handle(`token of ${authState}`, '', key, () => book.keepTokens(String(authState), { accessToken })),
      AUTHORIZATION_TOKEN_CANCELED: ({ accessToken }, { key }) =>
        handle(`cancelled ${accessToken}`, '', key, () => book.cancel(String(accessToken))),
      VAULTING_RESULT: ({ vaultingRequestId, result, paymentMethodDetail }, { key }) =>
        handle(`vaulting ${vaultingRequestId} ${result.resultStatus}`, '', key, () => {
          const token = paymentMethodDetail?.card?.cardToken
          if (token) book.cardTokens.set(vaultingRequestId, token)
        }),
      PAYMENT_RESULT: ({ paymentRequestId, result, paymentAmount, paymentResultInfo }, { key }) =>
        handle(`payment ${paymentRequestId} ${result.resultStatus}`, paymentAmount.value, key, () => {
          const token = paymentResultInfo?.cardToken
          if (token) book.cardTokens.set(paymentRequestId, token)
        }),
    }),
  })
  const drain = () => ledger.splice(0)
  const catchUp = (model: ConsentModel) => {
    for (const entry of drain()) if (typeof entry === 'function') entry(model)
    learn(model, book, world.clock.now())
  }
  return Object.assign(world, {
    book,
    observed,
    secrets: new Set<string>(),
    acted: (act: Act) => void ledger.push(act),
    catchUp,
    attempt: async <Outcome extends { readonly code: string }>(
      model: ConsentModel,
      { operation, words, send, rule }: Attempts<Outcome>,
    ) => {
      catchUp(model)
      const segment = operation === 'consultAuthorization' ? 'consult' : operation
      world.network.words.set(segment, [...words])
      const outcome = await world.call(send).catch((error: unknown) => {
        if (!isTransportError(error) && !isSignatureError(error)) throw error
        keep(error)
        return undefined
      })
      world.network.words.clear()
      let count = 0
      let expected = ''
      for (const entry of drain()) {
        if (typeof entry === 'function') {
          entry(model)
          world.note(`act during ${operation}`)
        } else if (entry.operation === operation) {
          const word = words[count++] ?? ''
          const code = word.split('.')[0] ?? ''
          if (!withoutEffect.includes(code)) expected = rule(entry.at, word)
          else if (/^[A-Z]/.test(code)) expected = code
          if (entry.resultCode !== undefined) {
            expect([operation, word, entry.resultCode]).toEqual([operation, word, expected])
          }
        }
      }
      learn(model, book, world.clock.now())
      if (outcome !== undefined) expect([operation, outcome.code]).toEqual([operation, expected])
      return outcome
    },
  })
}
