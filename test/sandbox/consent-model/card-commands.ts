import { at } from '../model.ts'
import { payRequest } from './charge-commands.ts'
import { type ConsentCommand, idWith, isDuplicated } from './consent-commands.ts'
import { type ConsentModel, checkNever, learnCard } from './consent-model.ts'
import type { ConsentWorld, Words } from './consent-world.ts'
import { type CardName, cards, type ModelCard, refusalOf, refusalOfToken } from './vaulting-rules.ts'

/** How a card payment is made: with its payer or without, authenticated, or with the card itself, to be stored. */
export type CardPayment = 'with the payer' | 'authenticated' | 'without the payer' | 'to be stored'

const metaData: Readonly<Record<CardPayment, Readonly<Record<string, unknown>>>> = {
  'with the payer': { isCardOnFile: true },
  authenticated: { isCardOnFile: true, is3DSAuthentication: true },
  'without the payer': { isCardOnFile: true, recurringType: 'SCHEDULED' },
  'to be stored': { tokenize: true },
}

/** Pays with any token of a card that the shop has ever had, or with a card that is to be stored. */
export class PayByCard implements ConsentCommand {
  readonly index: number
  readonly value: number
  readonly how: CardPayment
  readonly idWords: string
  readonly words: Words
  constructor(index: number, value: number, how: CardPayment, idWords: string, words: Words) {
    this.index = index
    this.value = value
    this.how = how
    this.idWords = idWords
    this.words = words
  }
  toString = () => `pay ${this.value} by card ${this.index} ${this.how} ${this.idWords} ${this.words}`
  check = ({ cards }: ConsentModel) => this.how === 'to be stored' || cards.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const card = this.how === 'to be stored' ? undefined : at([...model.cards].reverse(), this.index)
    const { value } = this
    model.count += 1
    const id = idWith(this.idWords, `card${model.count}`)
    const request = payRequest(id, value, {
      productCode: 'CASHIER_PAYMENT',
      paymentMethod: {
        paymentMethodType: 'CARD',
        ...(card !== undefined && { paymentMethodId: card.text }),
        paymentMethodMetaData: metaData[this.how],
      },
      paymentFactor: { isAuthorization: true },
      paymentRedirectUrl: 'https://shop.example/done',
      env: { terminalType: 'WEB' },
    })
    let code = ''
    await world.attempt(model, {
      operation: 'pay',
      words: this.words,
      send: (antom) => antom.pay(request),
      rule: (moment) => {
        if (code !== '') return code
        const refusal = card && refusalOfToken(card, moment)
        code = refusal ?? (this.#paysAtOnce(card) ? 'SUCCESS' : 'PAYMENT_IN_PROCESS')
        if (card !== undefined && refusal === undefined) card.isUsed = true
        const status = { SUCCESS: 'paid', PAYMENT_IN_PROCESS: 'open' } as const
        model.payments.push({
          id,
          value,
          request,
          kind: 'card',
          status: code === 'SUCCESS' || code === 'PAYMENT_IN_PROCESS' ? status[code] : 'failed',
          fate: { at: moment + 14 * 60_000, ends: 'failed' },
          isGood: refusal === undefined,
          stores: this.how === 'to be stored',
          isDuplicated: isDuplicated(id, this.words),
        })
        world.note(`card: ${code}`)
        return code
      },
    })
    checkNever(model, world)
  }

  /** A stored card pays without its payer, unless an authentication is asked for; whoever uses a nonce is there. */
  #paysAtOnce(card: ModelCard | undefined): boolean {
    return card?.kind === 'stored' && this.how !== 'authenticated'
  }
}

/** Gets a token for one payment. */
export class FetchNonce implements ConsentCommand {
  readonly card: CardName
  readonly words: Words
  constructor(card: CardName, words: Words) {
    this.card = card
    this.words = words
  }
  toString = () => `fetch a nonce of ${this.card} ${this.words}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    const outcome = await world.attempt(model, {
      operation: 'fetchNonce',
      words: this.words,
      send: (antom) => antom.fetchNonce({ card: { ...cards[this.card], cvv: '9173' } }),
      rule: (moment) => (refusalOf(this.card, moment) === undefined ? 'SUCCESS' : 'PROCESS_FAIL'),
    })
    if (outcome?.status === 'succeeded')
      learnCard(model, outcome.data.cardToken ?? undefined, this.card, 'nonce')
  }
}
