import type fc from 'fast-check'
import { expect } from 'vitest'
import { decodeFile, encodeFile } from '../../../src/files/index.ts'
import { callThrough } from '../attempts.ts'
import { at as pick } from '../model.ts'
import {
  type AnswerKind,
  accept,
  advance,
  type Model,
  type ModelDispute,
  type Planned,
  refusalOf,
  supply,
} from './model.ts'
import { payRequest } from './pay-request.ts'
import { checkState, type World } from './world.ts'

export type Command = fc.AsyncCommand<Model, World>

/** What the id of a payment says of the dispute that it brings, and what is to come of it. */
export interface PaymentPlan extends Pick<Planned, 'type' | 'plan'> {
  readonly words: string
  readonly dueIn: number
}

/** A payment that succeeds, and may bring a dispute. */
export class Pay implements Command {
  readonly arrival: string
  readonly dispute: PaymentPlan | undefined
  constructor(arrival: string, dispute: PaymentPlan | undefined) {
    this.arrival = arrival
    this.dispute = dispute
  }
  toString = () => `pay ${this.arrival} ${this.dispute?.words ?? ''}`
  check = () => true
  run = async (model: Model, world: World) => {
    model.count += 1
    const words = [this.arrival, this.dispute?.words ?? ''].filter((word) => word !== '').join('.')
    const id = `${words === '' ? '' : `sim.${words}-`}p${model.count}`
    const { attempts } = await callThrough(world, { operation: 'pay' }, [], (antom) =>
      antom.pay(payRequest(id)),
    )
    const paymentId = world.sandbox.payment(id)?.paymentId ?? ''
    expect(paymentId).not.toBe('')
    model.payments.push({ id, paymentId, isDuplicated: id.includes('duplicate') })
    model.told.push(`payment ${id} S`)
    // The first attempt that was not lost on its way.
    const isDropped = ['drop', 'http503'].includes(this.arrival)
    const paidAt = attempts[isDropped ? 1 : 0]?.at ?? 0
    if (this.dispute !== undefined) {
      const { type, plan, dueIn } = this.dispute
      model.planned.push({ paymentId, type, plan, dueIn, at: paidAt + 5000 })
    }
    checkState(model, world)
  }
}

/** The merchant accepts a dispute, or defends. */
export class Answer implements Command {
  readonly index: number
  readonly kind: AnswerKind
  readonly words: readonly string[]
  constructor(index: number, kind: AnswerKind, words: readonly string[]) {
    this.index = index
    this.kind = kind
    this.words = words
  }
  toString = () => `${this.kind} ${this.index} [${this.words}]`
  check = ({ disputes }: Model) => disputes.length > 0
  run = async (model: Model, world: World) => {
    model.count += 1
    const dispute = pick(model.disputes, this.index)
    const { disputeId } = dispute
    const document = encodeFile(
      'supplyDefenseDocument.disputeEvidence',
      new TextEncoder().encode(`%PDF-1.7 proof ${model.count}`),
    )
    const operation = this.kind === 'accept' ? 'acceptDispute' : 'supplyDefenseDocument'
    const { outcome, attempts } = await callThrough(world, { operation }, this.words, (antom) =>
      this.kind === 'accept'
        ? antom.acceptDispute({ disputeId })
        : antom.supplyDefenseDocument({ disputeId, disputeEvidence: document }),
    )
    let code = ''
    let takenAt: number | undefined
    attempts.forEach(({ at, isDone }, index) => {
      code = ''
      if (!isDone) return
      advance(model, world, at)
      const refusal = refusalOf(dispute, this.kind, at)
      if (refusal === undefined) {
        takenAt = at
        this.#take(model, dispute, document, at)
      }
      const word = this.words[index] ?? ''
      const isHidden = word === 'lost' || word === 'slow'
      code = isHidden ? '' : (refusal ?? (word === 'UNKNOWN_EXCEPTION' ? word : 'SUCCESS'))
    })
    expect([this.toString(), outcome?.code ?? '']).toEqual([this.toString(), code])
    world.note(`${this.kind}: ${code}`)
    if (takenAt !== undefined) {
      expect(takenAt).toBeLessThan(dispute.dueAt)
      // What was done is never told as a failure, however its answer was lost.
      expect([this.toString(), outcome?.status]).not.toEqual([this.toString(), 'failed'])
      if (outcome?.status === 'pending' && code !== 'UNKNOWN_EXCEPTION') world.note('taken, and repeated')
    }
    if (outcome?.status === 'succeeded') expect(takenAt).toBe(attempts.at(-1)?.at)
    await world.pass(0)
    checkState(model, world)
  }

  #take(model: Model, dispute: ModelDispute, document: string, at: number) {
    if (this.kind === 'accept') accept(model, dispute, 'MERCHANT_ACCEPTED', at)
    else supply(model, dispute, document, at)
  }
}

/** The merchant supplies a document, and another one as soon as it is judged, more often than is allowed. */
export class Insist implements Command {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  toString = () => `insist ${this.index}`
  check = ({ disputes }: Model) => disputes.length > 0
  run = async (model: Model, world: World) => {
    for (let round = 0; round < 4; round += 1) {
      await new Answer(this.index, 'supply', []).run(model, world)
      await world.pass(6000)
      checkState(model, world)
    }
  }
}

/** The merchant answers around the deadline, and once more after it. */
export class AnswerLate implements Command {
  readonly index: number
  readonly by: number
  readonly kind: AnswerKind
  constructor(index: number, by: number, kind: AnswerKind) {
    this.index = index
    this.by = by
    this.kind = kind
  }
  toString = () => `${this.kind} ${this.index} ${this.by} ms from its deadline`
  check = ({ disputes }: Model) => disputes.length > 0
  run = async (model: Model, world: World) => {
    const { dueAt } = pick(model.disputes, this.index)
    for (const moment of [dueAt + this.by, dueAt + 1000]) {
      await world.pass(Math.max(0, moment - world.clock.now()))
      checkState(model, world)
      await new Answer(this.index, this.kind, []).run(model, world)
    }
  }
}

/** The merchant fetches the document that was supplied last, or the template. */
export class Download implements Command {
  readonly index: number
  readonly isTemplate: boolean
  constructor(index: number, isTemplate: boolean) {
    this.index = index
    this.isTemplate = isTemplate
  }
  toString = () => `download ${this.isTemplate ? 'the template' : 'the document'} of ${this.index}`
  check = ({ disputes }: Model) => disputes.length > 0
  run = async (model: Model, world: World) => {
    const { disputeId, documents } = pick(model.disputes, this.index)
    const disputeEvidenceType = this.isTemplate ? 'DISPUTE_EVIDENCE_TEMPLATE' : 'DISPUTE_EVIDENCE_FILE'
    const outcome = await world.call((antom) =>
      antom.downloadDisputeEvidence({ disputeId, disputeEvidenceType }),
    )
    const document = documents.at(-1)
    if (!this.isTemplate && document === undefined) expect(outcome.code).toBe('PARAM_ILLEGAL')
    else if (outcome.status !== 'succeeded') throw new Error(`${this.toString()}: ${outcome.code}`)
    else if (this.isTemplate) {
      const text = new TextDecoder().decode(decodeFile(outcome.data.disputeEvidence))
      expect(text).toContain(disputeId)
    } else expect(outcome.data.disputeEvidence).toBe(document)
    checkState(model, world)
  }
}
