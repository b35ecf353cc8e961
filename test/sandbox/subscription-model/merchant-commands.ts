import { expect } from 'vitest'
import type { CompletingClient } from '../../support/requests.ts'
import { callThrough } from '../attempts.ts'
import type { World } from '../world.ts'
import { advance, cancel, type Model, type ModelSubscription, replace, terminate } from './model.ts'
import { OfOne } from './payer-commands.ts'
import { type ChangeKind, changeRequest, refusalOfChange, successorOf } from './terms.ts'
import { applyUpdate, refusalOfUpdate, type UpdateKind, updateRequest } from './update-terms.ts'
import { checkState } from './world.ts'

/** The merchant ends it, at once or with the period. */
export class Cancel extends OfOne {
  readonly type: 'CANCEL' | 'TERMINATE'
  readonly isByRequestId: boolean
  readonly words: readonly string[]
  constructor(index: number, type: Cancel['type'], isByRequestId: boolean, words: readonly string[]) {
    super(index)
    this.type = type
    this.isByRequestId = isByRequestId
    this.words = words
  }
  override toString = () =>
    `${this.type} ${this.index}${this.isByRequestId ? ' by its request' : ''} [${this.words}]`
  async run(model: Model, world: World) {
    const one = this.one(model)
    // One that has replaced another has the same id of the merchant.
    const named = this.isByRequestId
      ? (model.subscriptions.findLast(({ requestId }) => requestId === one.requestId) ?? one)
      : one
    const target = this.isByRequestId
      ? { subscriptionRequestId: one.requestId }
      : { subscriptionId: one.subscriptionId }
    const operation = { operation: 'cancelSubscription', path: 'cancel' }
    const { outcome, attempts } = await callThrough(world, operation, this.words, (antom) =>
      antom.cancelSubscription({ ...target, cancellationType: this.type }),
    )
    for (const { at, isDone, isAnswered } of attempts) {
      if (!isDone) continue
      advance(model, at)
      const code = this.#apply(model, named, at)
      if (isAnswered) expect([this.toString(), outcome?.code]).toEqual([this.toString(), code])
    }
    checkState(model, world)
  }

  #apply(model: Model, one: ModelSubscription, at: number): string {
    const { state, serviceEnd } = one
    if (state === 'WAITING') return 'PROCESS_FAIL'
    if (this.type === 'TERMINATE') {
      if (state !== 'TERMINATED') terminate(model, one, at)
      return 'SUCCESS'
    }
    if (state === 'TERMINATED' && serviceEnd === undefined) return 'PROCESS_FAIL'
    if (state === 'ACTIVE') cancel(model, one, at)
    return 'SUCCESS'
  }
}

/** What is carried out once for each id, and answered the same again. */
function answerOnce(model: Model, name: string, carryOut: () => string, isHidden: boolean): string {
  const known = model.answered.get(name)
  if (known !== undefined) return known
  const code = carryOut()
  const isForgotten = code === 'PARAM_ILLEGAL' || (isHidden && code !== 'SUCCESS')
  if (!isForgotten) model.answered.set(name, code)
  return code
}

/** The merchant changes a running subscription in place. */
export class Update extends OfOne {
  readonly kind: UpdateKind
  readonly words: readonly string[]
  constructor(index: number, kind: UpdateKind, words: readonly string[]) {
    super(index)
    this.kind = kind
    this.words = words
  }
  override toString = () => `update ${this.index} ${this.kind} [${this.words}]`
  async run(model: Model, world: World) {
    const one = this.one(model)
    model.count += 1
    const id = `u${model.count}`
    const request = updateRequest(one, this.kind, id, world.clock.now())
    const operation = { operation: 'updateSubscription', path: 'update' }
    const { outcome, attempts } = await callThrough(world, operation, this.words, (antom) =>
      antom.updateSubscription(request),
    )
    attempts.forEach(({ at, isDone, isAnswered }, index) => {
      if (!isDone) return
      advance(model, at)
      const carryOut = () => {
        const refusal = refusalOfUpdate(one, request, at)
        if (refusal === undefined) applyUpdate(model, one, request, at)
        return refusal ?? 'SUCCESS'
      }
      const isHidden = this.words[index] === 'UNKNOWN_EXCEPTION'
      const code = answerOnce(model, `update ${id}`, carryOut, isHidden)
      if (isAnswered) expect([this.toString(), outcome?.code]).toEqual([this.toString(), code])
      if (isAnswered) world.note(`update: ${code}`)
    })
    const send = (antom: CompletingClient, text = request.subscriptionDescription) =>
      antom.updateSubscription(text === undefined ? request : { ...request, subscriptionDescription: text })
    model.sent.push({ name: `update ${id}`, send })
    await world.pass(0)
    checkState(model, world)
  }
}

/** The merchant replaces a running subscription by one with other terms. */
export class Change extends OfOne {
  readonly kind: ChangeKind
  readonly words: readonly string[]
  constructor(index: number, kind: ChangeKind, words: readonly string[]) {
    super(index)
    this.kind = kind
    this.words = words
  }
  override toString = () => `change ${this.index} ${this.kind} [${this.words}]`
  async run(model: Model, world: World) {
    const one = this.one(model)
    model.count += 1
    const id = `c${model.count}`
    const request = changeRequest(one, this.kind, id, world.clock.now())
    const operation = { operation: 'changeSubscription', path: 'change' }
    const { outcome, attempts } = await callThrough(world, operation, this.words, (antom) =>
      antom.changeSubscription(request),
    )
    const newest = world.sandbox.subscriptions.find(one.requestId)?.subscriptionId ?? ''
    attempts.forEach(({ at, isDone, isAnswered }, index) => {
      if (!isDone) return
      advance(model, at)
      const carryOut = () => {
        const refusal = refusalOfChange(one, request)
        if (refusal === undefined) {
          expect(newest).not.toBe(one.subscriptionId)
          replace(model, one, successorOf(one, request, newest, at), at)
        }
        return refusal ?? 'SUCCESS'
      }
      const isHidden = this.words[index] === 'UNKNOWN_EXCEPTION'
      const code = answerOnce(model, `change ${id}`, carryOut, isHidden)
      if (isAnswered) expect([this.toString(), outcome?.code]).toEqual([this.toString(), code])
      if (isAnswered) world.note(`change: ${code}`)
    })
    const send = (antom: CompletingClient, text = request.subscriptionDescription) =>
      antom.changeSubscription(text === undefined ? request : { ...request, subscriptionDescription: text })
    model.sent.push({ name: `change ${id}`, send })
    await world.pass(0)
    checkState(model, world)
  }
}
