import { expect } from 'vitest'
import type { DisputeNotification } from '../../../generated/types.ts'
import type { OpenDisputeOptions } from '../../../src/sandbox/index.ts'
import { checkHandledOnce } from '../handled-once.ts'
import { createWorld, type World } from '../world.ts'
import { advance, type Model, nameOfStep } from './model.ts'

export type { World } from '../world.ts'
export type DisputeType = NonNullable<OpenDisputeOptions['type']>
export type DisputeJudgement = NonNullable<OpenDisputeOptions['judgement']>

const textIn = (body: Readonly<Record<string, unknown>>, field: string) => {
  const value = body[field]
  return typeof value === 'string' ? { [field]: value } : {}
}

/** What a notification that was sent is called in the model. */
export function nameOf(body: Readonly<Record<string, unknown>>): string {
  const text = (field: string) => textIn(body, field)[field]
  const event = text('disputeNotificationType')
  if (event === undefined) {
    const { resultStatus } = body.result as { resultStatus: string }
    return `payment ${text('paymentRequestId')} ${resultStatus}`
  }
  const [judged, judgedAt] = [text('disputeJudgedResult'), text('disputeJudgedTime')]
  const [reason, acceptedAt] = [text('disputeAcceptReason'), text('disputeAcceptTime')]
  const due = text('defenseDueTime')
  return nameOfStep(event, text('disputeId') ?? '', {
    ...(judged !== undefined && { judged }),
    ...(judgedAt !== undefined && { judgedAt }),
    ...(reason !== undefined && { reason }),
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(due !== undefined && { due }),
  })
}

/** A world whose shop handles the notifications of disputes, at the one URL that its dashboard has for them. */
export function createDisputeWorld(): Promise<World> {
  return createWorld({
    notifyUrl: 'http://127.0.0.1:9/notify',
    on: (handle) => {
      const onStep = (body: DisputeNotification, { key }: { readonly key: string }) =>
        handle(nameOf({ ...body }), '', key)
      return {
        DISPUTE_CREATED: onStep,
        DEFENSE_DUE_ALERT: onStep,
        DEFENSE_SUPPLIED: onStep,
        DISPUTE_JUDGED: onStep,
        DISPUTE_CANCELLED: onStep,
        DISPUTE_ACCEPTED: onStep,
        RDR_RESOLVED: onStep,
      }
    },
  })
}

/** The gateway's disputes are as the model has them now. */
export function checkState(model: Model, world: World): void {
  advance(model, world, world.clock.now())
  const actual = world.sandbox.disputes
    .newest(1000)
    .map(({ disputeId, status, documents, judgedResult, acceptReason, dueAt }) => ({
      disputeId,
      status,
      documents,
      judgedResult,
      acceptReason,
      dueAt,
    }))
  const wanted = model.disputes.map(({ disputeId, state, documents, judgement, acceptReason, dueAt }) => ({
    disputeId,
    status: state,
    documents: documents.length,
    judgedResult: judgement,
    acceptReason,
    dueAt,
  }))
  expect(actual.toSorted((one, other) => Number(one.disputeId > other.disputeId) * 2 - 1)).toEqual(
    wanted.toSorted((one, other) => Number(one.disputeId > other.disputeId) * 2 - 1),
  )
  checkHandledOnce(world)
}
