import { expect } from 'vitest'
import { at } from '../model.ts'
import { type ConsentCommand, idWith, isDuplicated } from './consent-commands.ts'
import { type ConsentModel, checkNever, learnCard } from './consent-model.ts'
import type { ConsentWorld, Words } from './consent-world.ts'
import { headingOf } from './payer-commands.ts'
import {
  type CardName,
  cards,
  failVaulting,
  type ModelVaulting,
  newVaulting,
  refusalOf,
  settleVaulting,
  storeCard,
} from './vaulting-rules.ts'

const notify = {
  vaultingNotificationUrl: 'http://127.0.0.1:9/notify',
  redirectUrl: 'http://127.0.0.1:9/cards',
}

/** Opens a session in which a payer stores a card. */
export class OpenSession implements ConsentCommand {
  readonly idWords: string
  readonly words: Words
  constructor(idWords: string, words: Words) {
    this.idWords = idWords
    this.words = words
  }
  toString = () => `open a session ${this.idWords} ${this.words}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    model.count += 1
    const id = idWith(this.idWords, `vault${model.count}`)
    let vaulting: ModelVaulting | undefined
    const outcome = await world.attempt(model, {
      operation: 'createVaultingSession',
      words: this.words,
      send: (antom) =>
        antom.createVaultingSession({ paymentMethodType: 'CARD', vaultingRequestId: id, ...notify }),
      rule: (moment) => {
        if (vaulting === undefined) {
          vaulting = newVaulting(id, 'createVaultingSession', moment, 'good')
          vaulting.isDuplicated = isDuplicated(id, this.words)
          model.vaultings.push(vaulting)
        }
        return 'SUCCESS'
      },
    })
    if (vaulting === undefined || outcome?.status !== 'succeeded') return
    vaulting.page = new URL(String(outcome.data.normalUrl)).pathname
    world.secrets.add(String(outcome.data.vaultingSessionData))
  }
}

/** Stores a card that the shop sends, at once or after an authentication. */
export class VaultCard implements ConsentCommand {
  readonly card: CardName
  readonly is3DS: boolean
  readonly idWords: string
  readonly words: Words
  constructor(card: CardName, is3DS: boolean, idWords: string, words: Words) {
    this.card = card
    this.is3DS = is3DS
    this.idWords = idWords
    // A scenario of the network takes the place of the id's.
    this.words = idWords === '' ? words : []
  }
  toString = () => `store ${this.card}${this.is3DS ? ' with 3DS' : ''} ${this.idWords} ${this.words}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    model.count += 1
    const id = idWith(this.idWords, `vault${model.count}`)
    const { card } = this
    let vaulting: ModelVaulting | undefined
    const outcome = await world.attempt(model, {
      operation: 'vaultPaymentMethod',
      words: this.words,
      send: (antom) =>
        antom.vaultPaymentMethod({
          vaultingRequestId: id,
          ...notify,
          paymentMethodDetail: {
            paymentMethodType: 'CARD',
            card: { ...cards[card], is3DSAuthentication: this.is3DS },
          },
          env: { terminalType: 'WEB' },
        }),
      rule: (moment) => {
        const isFirst = vaulting === undefined
        vaulting ??= this.#begin(id, moment, model)
        settleVaulting(vaulting, moment)
        if (isFirst && this.idWords === 'UNKNOWN_EXCEPTION') return 'UNKNOWN_EXCEPTION'
        const { status } = vaulting
        return { open: 'VERIFICATION_IN_PROCESS', S: 'SUCCESS', F: 'VERIFICATION_FAIL' }[status]
      },
    })
    if (outcome?.status === 'succeeded')
      learnCard(model, outcome.data.paymentMethodDetail?.card?.cardToken ?? undefined, card)
    if (vaulting !== undefined && outcome?.data.normalUrl)
      vaulting.page = new URL(outcome.data.normalUrl).pathname
    checkNever(model, world)
  }

  #begin(id: string, moment: number, model: ConsentModel): ModelVaulting {
    const [forced = '', ending] = this.idWords.split('.')
    const isRefused = refusalOf(this.card, moment) !== undefined || forced === 'VERIFICATION_FAIL'
    const isEnding = forced === 'VERIFICATION_IN_PROCESS' && !isRefused
    const vaulting = newVaulting(
      id,
      'vaultPaymentMethod',
      moment,
      this.card,
      isEnding ? (ending === 'SUCCESS' ? 'S' : 'F') : undefined,
    )
    vaulting.isDuplicated = isDuplicated(id, this.words)
    if (isRefused) vaulting.status = 'F'
    else if (!this.is3DS && forced !== 'VERIFICATION_IN_PROCESS') vaulting.status = 'S'
    model.vaultings.push(vaulting)
    return vaulting
  }
}

/** A payer enters a card on the page, is authenticated there, or gives up. */
export class StoreOnPage implements ConsentCommand {
  readonly index: number
  /** Undefined for a payer who gives up. */
  readonly card: CardName | undefined
  constructor(index: number, card: CardName | undefined) {
    this.index = index
    this.card = card
  }
  toString = () => `payer of card ${this.index} on the page: ${this.card ?? 'gives up'}`
  check = ({ vaultings }: ConsentModel) => vaultings.some(({ page }) => page !== '')
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const { sandbox, clock } = world
    const vaulting = at(model.vaultings.filter(({ page }) => page !== '').reverse(), this.index)
    const fields =
      this.card === undefined ? { action: 'decline' } : { action: 'approve', ...cards[this.card] }
    await sandbox.fetch(
      new Request(sandbox.url + vaulting.page, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: sandbox.url },
        body: new URLSearchParams(fields).toString(),
        redirect: 'manual',
      }),
    )
    const moment = clock.now()
    if (this.card === undefined) failVaulting(vaulting, moment)
    // Without a session the card is the one that the shop has sent.
    else storeCard(vaulting, vaulting.operation === 'vaultPaymentMethod' ? vaulting.card : this.card, moment)
    await checkVaultingPage(vaulting, world)
  }
}

/** What the page of an attempt says. */
export async function checkVaultingPage(vaulting: ModelVaulting, world: ConsentWorld): Promise<void> {
  const { sandbox, clock } = world
  if (vaulting.page === '') return
  settleVaulting(vaulting, clock.now())
  const html = await (await sandbox.fetch(new Request(sandbox.url + vaulting.page))).text()
  world.observed.push(html)
  const heading = { open: 'Store this card?', S: 'The card is stored.', F: 'The card was not stored.' }
  expect([vaulting.id, headingOf(html)]).toEqual([vaulting.id, heading[vaulting.status]])
}

/** A payer by program stores a card or lets it fail: perhaps later, while something else goes on. */
export class DecideVaulting implements ConsentCommand {
  readonly index: number
  readonly isApproved: boolean
  readonly after: number
  constructor(index: number, isApproved: boolean, after: number) {
    this.index = index
    this.isApproved = isApproved
    this.after = after
  }
  toString = () =>
    `payer of card ${this.index} ${this.isApproved ? 'approves' : 'declines'} after ${this.after} ms`
  check = ({ vaultings }: ConsentModel) => vaultings.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const vaulting = at([...model.vaultings].reverse(), this.index)
    const { sandbox, clock } = world
    const act = () => {
      const { id, operation, fate } = vaulting
      const isDone = this.isApproved ? sandbox.approve(id) : sandbox.decline(id, 'DO_NOT_HONOR')
      const moment = clock.now()
      world.acted(() => {
        // At the very moment when it ends by itself either can come first.
        if (moment === fate.at && vaulting.status === 'open' && isDone)
          vaulting.status = this.isApproved ? 'S' : 'F'
        else {
          const card = operation === 'vaultPaymentMethod' ? vaulting.card : 'good'
          const could = this.isApproved ? storeCard(vaulting, card, moment) : failVaulting(vaulting, moment)
          expect([this.toString(), could]).toEqual([this.toString(), isDone])
        }
        if (isDone) world.note(`payer of card ${this.isApproved ? 'approves' : 'declines'}`)
      })
    }
    if (this.after === 0) act()
    else world.at(clock.now() + this.after, act)
  }
}

/** Asks, or waits, for how an attempt ended. */
export class WaitForCard implements ConsentCommand {
  readonly index: number
  readonly deadline: number
  readonly words: Words
  constructor(index: number, deadline: number, words: Words) {
    this.index = index
    this.deadline = deadline
    this.words = words
  }
  toString = () => `wait ${this.deadline} ms for card ${this.index} ${this.words}`
  check = ({ vaultings }: ConsentModel) => vaultings.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const vaulting = at([...model.vaultings].reverse(), this.index)
    world.network.words.set('inquireVaulting', [...this.words])
    const outcome = await world
      .call((antom) => antom.waitForVaulting({ vaultingRequestId: vaulting.id }, { deadline: this.deadline }))
      .catch((error: unknown) => {
        if (this.words.every((word) => word === '')) throw error
        return undefined
      })
    world.network.words.clear()
    world.catchUp(model)
    if (outcome === undefined) return
    const { status } = vaulting
    const told = [this.toString(), vaulting.id]
    // What is open now was so when it was asked for; what has ended may have done so since.
    if (outcome.status !== 'pending') {
      expect([...told, outcome.status]).toEqual([...told, status === 'S' ? 'succeeded' : 'failed'])
      world.note('waited for a card')
    }
    if (status === 'open') expect([...told, outcome.status]).toEqual([...told, 'pending'])
    checkNever(model, world)
  }
}
