import { expect } from 'vitest'
import { isSignatureError } from '../../src/core/errors.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import type { Command } from './commands.ts'
import { at, checkNever, decide, type Model } from './model.ts'
import type { World } from './world.ts'

/** What the results are about: a payment, or a refund of one. */
interface Subject {
  readonly kind: 'payment' | 'refund'
  /** The merchant's id, and the gateway's. */
  readonly id: string
  readonly gatewayId: string
  readonly value: string
}

/** One of the sends of two results of one payment or refund that contradict each other. */
export interface Send {
  readonly status: 'S' | 'F'
  /** How it is written: spaces a level, and whether its fields are in the other order. */
  readonly indent: number
  readonly isReversed: boolean
}

const results = {
  S: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success.' },
  F: { resultStatus: 'F', resultCode: 'RISK_REJECT', resultMessage: 'refused' },
} as const

/** The next send of a notification that was not acknowledged. */
const repetition = 130_000
const mostSends = 12

/** The gateway reports a payment or refund as failed and as done, each several times, in any order and way of writing. */
export class Contradict implements Command {
  readonly kind: Subject['kind']
  readonly index: number
  readonly isForeign: boolean
  readonly sends: readonly Send[]
  readonly areTogether: boolean
  constructor(
    kind: Subject['kind'],
    index: number,
    isForeign: boolean,
    sends: readonly Send[],
    areTogether: boolean,
  ) {
    this.kind = kind
    this.index = index
    this.isForeign = isForeign
    this.sends = sends
    this.areTogether = areTogether
  }
  toString = () =>
    `contradict ${this.kind} ${this.isForeign ? 'of another' : this.index} ${JSON.stringify(this.sends)}${this.areTogether ? ' together' : ''}`
  check = ({ payments }: Model) => this.isForeign || payments.length > 0
  run = async (model: Model, world: World) => {
    model.count += 1
    const foreign = `foreign-${model.count}`
    const known = this.isForeign ? undefined : this.#knownSubject(model, world)
    const subject: Subject = known ?? { kind: this.kind, id: foreign, gatewayId: foreign, value: '7' }
    const { kind, id, value } = subject
    for (const { status } of this.sends) model.told.set(`${kind} ${id} ${status}`, value)
    let open = this.sends.map((send) => this.#bodyOf(send, subject))
    for (let round = 0; open.length > 0; round += 1) {
      expect(round < mostSends, this.toString()).toEqual(true)
      open = await this.#sendAll(open, world)
      if (open.length > 0) await world.pass(repetition)
    }
    for (const { status } of this.sends) {
      const name = `${kind} ${id} ${status}`
      expect([name, world.handled.get(name)?.amount]).toEqual([name, value])
    }
    if (new Set(this.sends.map(({ status }) => status)).size > 1)
      world.note(`contradictory results of a ${kind}`)
    checkNever(world)
  }

  #knownSubject({ payments }: Model, world: World): Subject | undefined {
    const payment = at(payments, this.index)
    if (this.kind === 'payment') {
      return { kind: 'payment', id: payment.id, gatewayId: payment.paymentId, value: String(payment.value) }
    }
    const refunds = payments.flatMap(({ id }) => world.sandbox.payment(id)?.refunds ?? [])
    if (refunds.length === 0) return undefined
    const { refundRequestId, refundId, amount } = at(refunds, this.index)
    return { kind: 'refund', id: refundRequestId, gatewayId: refundId, value: amount.value }
  }

  #bodyOf({ status, indent, isReversed }: Send, { kind, id, gatewayId, value }: Subject): string {
    const result = results[status]
    const money = { currency: 'HKD', value }
    const message =
      kind === 'payment'
        ? createTestNotification('PAYMENT_RESULT', {
            result,
            paymentRequestId: id,
            paymentId: gatewayId,
            paymentAmount: money,
          })
        : createTestNotification('REFUND_RESULT', {
            result,
            refundStatus: status === 'S' ? 'SUCCESS' : 'FAIL',
            refundRequestId: id,
            refundId: gatewayId,
            refundAmount: money,
          })
    const members = Object.entries(message)
    return JSON.stringify(Object.fromEntries(isReversed ? members.reverse() : members), null, indent)
  }

  /** Sends each; resolves to those that were not acknowledged. */
  async #sendAll(bodies: readonly string[], world: World): Promise<string[]> {
    const open: string[] = []
    const sending = new Set<Promise<void>>()
    for (const body of bodies) {
      const send = world.send(body).then((status) => {
        sending.delete(send)
        if (status !== 200) open.push(body)
      })
      sending.add(send)
      if (!this.areTogether) while (sending.size > 0) await world.pass(1000)
    }
    while (sending.size > 0) await world.pass(1000)
    return open
  }
}

/** An answer about one payment comes, properly signed, to a request about another. */
export class Replay implements Command {
  readonly index: number
  readonly other: number
  readonly operation: 'inquiryPayment' | 'pay' | 'waitForPayment' | 'cancel'
  constructor(index: number, other: number, operation: Replay['operation']) {
    this.index = index
    this.other = other
    this.operation = operation
  }
  toString = () => `replay ${this.operation} of ${this.index} to ${this.other}`
  check = ({ payments }: Model) => payments.length > 1
  run = async (model: Model, world: World) => {
    const one = at(model.payments, this.index)
    const another = at(
      model.payments.filter((payment) => payment !== one),
      this.other,
    )
    await decide(one, world)
    await decide(another, world)
    const operation = this.operation === 'waitForPayment' ? 'inquiryPayment' : this.operation
    const before = world.requests.length
    if (operation === 'inquiryPayment') {
      await world.call((antom) => antom.inquiryPayment({ paymentRequestId: one.id }))
    } else if (operation === 'pay') await world.call((antom) => antom.pay(one.request))
    else if (one.state === 'cancelled')
      await world.call((antom) => antom.cancel({ paymentRequestId: one.id }))
    else return
    const answer = world.network.answers.get(operation)
    // An answer that names no payment, such as UNKNOWN_EXCEPTION, is like any other's.
    if (world.requests.length === before || !(await answer?.clone().text())?.includes(one.paymentId)) return
    if (answer === undefined) return
    const state = world.sandbox.payment(another.id)
    world.network.replay = { operation, answer }
    const error = await world
      .call<unknown>((antom) => {
        const payment = { paymentRequestId: another.id }
        if (this.operation === 'pay') return antom.pay(another.request)
        if (this.operation === 'waitForPayment') return antom.waitForPayment(payment, { deadline: 0 })
        return this.operation === 'cancel' ? antom.cancel(payment) : antom.inquiryPayment(payment)
      })
      .catch((error: unknown) => error)
    expect(isSignatureError(error) && error.reason, this.toString()).toEqual('other-answer')
    expect(world.network.replay).toBe(undefined)
    world.note('answer to another request')
    expect(world.sandbox.payment(another.id)).toEqual(state)
  }
}
