import type fc from 'fast-check'
import { expect } from 'vitest'
import type { ApplyTokenRequest } from '../../../generated/types.ts'
import { requestOf } from '../../support/requests.ts'
import { at } from '../model.ts'
import { type ConsentModel, checkNever } from './consent-model.ts'
import { exchange, newConsent, refresh, revoke, type Wallet } from './consent-rules.ts'
import type { ConsentWorld, Words } from './consent-world.ts'

export type ConsentCommand = fc.AsyncCommand<ConsentModel, ConsentWorld>

/** An id with the words of a scenario. */
export const idWith = (words: string, name: string) => `${words === '' ? '' : `sim.${words}-`}${name}`

/** Whether a notification of what a request makes may be sent twice. */
export const isDuplicated = (id: string, words: Words) =>
  id.includes('duplicate') || words.some((word) => word.includes('duplicate'))

/** Asks a payer: perhaps a second time, as it was, while the payer has not decided. */
export class Consult implements ConsentCommand {
  readonly wallet: Wallet
  readonly idWords: string
  readonly words: Words
  readonly isRepeated: boolean
  constructor(wallet: Wallet, idWords: string, words: Words, isRepeated: boolean) {
    this.wallet = wallet
    this.idWords = idWords
    this.words = words
    this.isRepeated = isRepeated
  }
  toString = () => `consult ${this.wallet} ${this.idWords} ${this.words}${this.isRepeated ? ' twice' : ''}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    model.count += 1
    const { wallet, words } = this
    const authState = idWith(this.idWords, `consent${model.count}`)
    const pages: unknown[] = []
    for (const some of this.isRepeated ? [words, []] : [words]) {
      const outcome = await world.attempt(model, {
        operation: 'consultAuthorization',
        words: some,
        send: (antom) =>
          antom.consultAuthorization({
            customerBelongsTo: wallet,
            authRedirectUrl: 'http://127.0.0.1:9/back',
            authNotifyUrl: 'http://127.0.0.1:9/notify',
            scopes: ['AGREEMENT_PAY'],
            authState,
            env: { terminalType: 'WEB' },
          }),
        rule: (moment) => {
          const known = model.consents.find((one) => one.authState === authState)
          if (known === undefined) {
            const consent = newConsent(authState, wallet, moment)
            consent.isDuplicated = isDuplicated(authState, words)
            model.consents.push(consent)
          }
          return 'SUCCESS'
        },
      })
      if (outcome?.status === 'succeeded') pages.push(outcome.data.normalUrl)
    }
    const consent = model.consents.find((one) => one.authState === authState)
    if (pages[0] !== undefined && consent !== undefined) consent.page = new URL(String(pages[0])).pathname
    if (pages.length > 1) expect(pages[1]).toBe(pages[0])
  }
}

/** Exchanges a code that came: perhaps one that was used, or for another wallet. */
export class Exchange implements ConsentCommand {
  readonly index: number
  readonly isForeign: boolean
  readonly words: Words
  constructor(index: number, isForeign: boolean, words: Words) {
    this.index = index
    this.isForeign = isForeign
    this.words = words
  }
  toString = () => `exchange code ${this.index}${this.isForeign ? ' of another wallet' : ''} ${this.words}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    // Mostly the newest, as its code has not expired yet.
    const coded = model.consents.filter(({ authState }) => world.book.codes.has(authState)).reverse()
    if (coded.length === 0) return
    const consent = at(coded, this.index)
    const [code = ''] = world.book.codes.get(consent.authState) ?? []
    const wallet = this.isForeign ? 'DANA' : consent.wallet
    await applyToken(model, world, this.words, consent.authState, {
      request: requestOf('applyToken', {
        grantType: 'AUTHORIZATION_CODE',
        customerBelongsTo: wallet,
        authCode: code,
      }),
      rule: (moment) => exchange(consent, code, wallet, moment),
    })
  }
}

/** Refreshes with a refresh token that the shop has or had. */
export class Refresh implements ConsentCommand {
  readonly index: number
  readonly words: Words
  constructor(index: number, words: Words) {
    this.index = index
    this.words = words
  }
  toString = () => `refresh ${this.index} ${this.words}`
  check = ({ refreshTexts }: ConsentModel) => refreshTexts.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    const { text, consent } = at([...model.refreshTexts].reverse(), this.index)
    await applyToken(model, world, this.words, consent.authState, {
      request: requestOf('applyToken', {
        grantType: 'REFRESH_TOKEN',
        customerBelongsTo: consent.wallet,
        refreshToken: text,
      }),
      rule: (moment) => {
        const code = refresh(consent, text, moment)
        world.note(`refresh: ${code}`)
        return code
      },
    })
  }
}

async function applyToken(
  model: ConsentModel,
  world: ConsentWorld,
  words: Words,
  authState: string,
  { request, rule }: { readonly request: ApplyTokenRequest; readonly rule: (moment: number) => string },
): Promise<void> {
  const consent = model.consents.find((one) => one.authState === authState)
  const row = world.book.row(authState)
  const outcome = await world.attempt(model, {
    operation: 'applyToken',
    words,
    send: (antom) => antom.applyToken(request),
    rule,
  })
  if (outcome?.status !== 'succeeded') {
    row.isUncertain = true
    world.note('tokens whose answer was lost')
    return
  }
  const { accessToken, refreshToken } = outcome.data
  world.book.keepTokens(authState, outcome.data)
  if (consent === undefined) return
  if (accessToken) {
    model.accessTexts.push({ text: accessToken, consent })
    // Unless it was ended before the answer was there.
    const last = consent.access ?? consent.cancelled.at(-1)
    if (last !== undefined) last.text ??= accessToken
  }
  if (refreshToken) {
    if (consent.refresh !== undefined) consent.refresh.text ??= refreshToken
    if (!model.refreshTexts.some(({ text }) => text === refreshToken))
      model.refreshTexts.push({ text: refreshToken, consent })
  }
  checkNever(model, world)
}

/** The shop ends an authorization by a token that it has or had. */
export class Revoke implements ConsentCommand {
  readonly index: number
  readonly words: Words
  constructor(index: number, words: Words) {
    this.index = index
    this.words = words
  }
  toString = () => `revoke ${this.index} ${this.words}`
  check = ({ accessTexts }: ConsentModel) => accessTexts.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const { text, consent } = at([...model.accessTexts].reverse(), this.index)
    let count = 0
    const outcome = await world.attempt(model, {
      operation: 'revoke',
      words: this.words,
      send: (antom) => antom.revoke({ accessToken: text }),
      rule: (moment) => {
        count += 1
        const code = revoke(consent, text, moment)
        world.note(`revoke: ${code}`)
        return code
      },
    })
    // The refusal of a repetition leaves open whether the first request, whose answer was lost, has revoked it.
    if (count > 1 && outcome?.code === 'INVALID_ACCESS_TOKEN') expect(outcome.status).toBe('pending')
  }
}
