import { expect } from 'vitest'
import type { DeclareRequest } from '../../../generated/types.ts'
import { requestOf } from '../../support/requests.ts'
import { callThrough } from '../attempts.ts'
import { at as pick } from '../model.ts'
import type { World } from '../world.ts'
import type { Command } from './commands.ts'
import { declare, type Model, orderOf, paymentOf } from './model.ts'
import { checkState } from './world.ts'

/** How much is declared: all that is left, more than that, or a part. */
export type Share = 'all' | 'too much' | number

/** What a merchant declares. */
export interface Plan {
  readonly share: Share
  readonly currency: string
  readonly customsCode: string
  readonly suborderId: string | undefined
  readonly hasBuyer: boolean
  /** What its id says of how the customs answer. */
  readonly words: '' | 'sim.SUCCESS.PROCESS_FAIL-'
}

const cny = (value: bigint) => ({ currency: 'CNY', value: String(value > 0n ? value : 1n) })

/** What can still be declared of a payment, without one of its declarations. */
function leftOf(model: Model, paymentId: string, id: string): bigint {
  const payment = model.payments.find((one) => one.paymentId === paymentId)
  const others = model.declarations.filter((one) => one.id !== id && one.request.paymentId === paymentId)
  const sum = others.reduce((total, { request }) => total + BigInt(request.declarationAmount.value), 0n)
  return (payment?.value ?? 0n) - sum
}

const amountOf = (share: Share, left: bigint) =>
  cny(share === 'all' ? left : share === 'too much' ? left + 1n : BigInt(share))

/** Sends a declaration, and compares each attempt with the model. */
async function send(
  model: Model,
  world: World,
  request: DeclareRequest,
  { name, words }: { readonly name: string; readonly words: readonly string[] },
): Promise<void> {
  const operation = { operation: 'declare' }
  const before = world.sandbox.declarations.find(request.declarationRequestId)
  const { outcome, attempts } = await callThrough(world, operation, words, (antom) => antom.declare(request))
  let code = ''
  attempts.forEach(({ at, isDone }, index) => {
    code = ''
    if (!isDone) return
    const word = words[index] ?? ''
    // A scenario of the network stands in for that of the id.
    const hasOwn = word === '' || word === 'slow'
    const fails = hasOwn && request.declarationRequestId.startsWith('sim.SUCCESS.PROCESS_FAIL')
    const result = declare(model, request, fails ? '-1' : '2', at)
    const shown = word === 'UNKNOWN_EXCEPTION' && result === 'SUCCESS' ? word : result
    code = word === 'lost' || word === 'slow' ? '' : shown
  })
  expect([name, outcome?.code ?? '']).toEqual([name, code])
  world.note(`${before === undefined ? 'declare' : 'again'}: ${code}`)
  if (outcome?.status === 'succeeded') {
    const [order] = orderOf(model, request)
    expect([name, outcome.data.customsOrderId]).toEqual([name, order])
  }
  checkState(model, world)
}

export class Declare implements Command {
  readonly index: number
  readonly plan: Plan
  readonly words: readonly string[]
  constructor(index: number, plan: Plan, words: readonly string[]) {
    this.index = index
    this.plan = plan
    this.words = words
  }
  toString = () => `declare ${this.index} ${JSON.stringify(this.plan)} [${this.words}]`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    model.count += 1
    const { share, currency, customsCode, suborderId, hasBuyer, words } = this.plan
    const { paymentId } = pick(model.payments, this.index)
    const id = `${words}d${model.count}`
    const request = requestOf('declare', {
      declarationRequestId: id,
      paymentId,
      declarationAmount: { ...amountOf(share, leftOf(model, paymentId, id)), currency },
      customs: { region: 'CN', customsCode },
      merchantCustomsInfo: { merchantCustomsCode: 'shop', merchantCustomsName: 'Shop' },
      splitOrder: suborderId !== undefined,
      ...(suborderId !== undefined && { suborderId }),
      ...(hasBuyer && {
        buyerCertificate: { certificateType: 'ID_CARD', certificateNo: '1', holderName: { fullName: 'A' } },
      }),
    })
    model.sent.push(request)
    await send(model, world, request, { name: this.toString(), words: this.words })
  }
}

/** What is changed when a declaration is sent again. */
export const changes = [
  'nothing',
  'nothing',
  'a smaller amount',
  'all that is left',
  'too much',
  'the customs',
  'the part',
  'the name of the merchant',
  'the name of the buyer',
  'the payment',
  'the document of the buyer',
  'whether it is split',
] as const
export type Change = (typeof changes)[number]

export class SendAgain implements Command {
  readonly index: number
  readonly change: Change
  readonly words: readonly string[]
  constructor(index: number, change: Change, words: readonly string[]) {
    this.index = index
    this.change = change
    this.words = words
  }
  toString = () => `send ${this.index} again with ${this.change} changed [${this.words}]`
  check = ({ sent }: Model) => sent.length > 0
  run = async (model: Model, world: World) => {
    const { declarationRequestId: id } = pick(model.sent, this.index)
    // What was taken last, or was refused.
    const known = model.declarations.find((one) => one.id === id)?.request
    const former = known ?? model.sent.findLast((one) => one.declarationRequestId === id)
    if (former === undefined || paymentOf(model, former) === undefined) return
    const request = { ...former, ...this.#changed(model, former) }
    model.sent.push(request)
    await send(model, world, request, { name: this.toString(), words: this.words })
  }

  #changed(model: Model, former: DeclareRequest): Partial<DeclareRequest> {
    const { declarationRequestId: id, paymentId, customs, buyerCertificate } = former
    const left = leftOf(model, paymentId, id)
    switch (this.change) {
      case 'nothing':
        return {}
      case 'a smaller amount':
        return { declarationAmount: cny(BigInt(former.declarationAmount.value) / 2n) }
      case 'all that is left':
        return { declarationAmount: cny(left) }
      case 'too much':
        return { declarationAmount: cny(left + 1n) }
      case 'the customs':
        return {
          customs: { ...customs, customsCode: customs.customsCode === 'NINGBO' ? 'ZONGSHU' : 'NINGBO' },
        }
      case 'the part':
        return former.suborderId === undefined ? {} : { suborderId: `${former.suborderId}x` }
      case 'the name of the merchant':
        return { merchantCustomsInfo: { merchantCustomsCode: 'shop', merchantCustomsName: 'Other shop' } }
      case 'the name of the buyer':
        return buyerCertificate === undefined
          ? {}
          : { buyerCertificate: { ...buyerCertificate, holderName: { fullName: 'B' } } }
      case 'the payment':
        return { paymentId: model.payments.at(-1)?.paymentId ?? paymentId }
      case 'the document of the buyer':
        return buyerCertificate === undefined
          ? {}
          : { buyerCertificate: { ...buyerCertificate, certificateType: 'PASSPORT' } }
      case 'whether it is split':
        return former.suborderId === undefined ? { splitOrder: true, suborderId: 'a' } : {}
    }
  }
}
