import type { DisputeJudgement, DisputeType, World } from './world.ts'

const second = 1000
export const day = 86_400_000

export type AnswerKind = 'accept' | 'supply'

/** How a dispute goes on without a person. */
export interface Plan {
  readonly judgement?: DisputeJudgement
  readonly isWithdrawn?: boolean
  readonly isRdr?: boolean
}

/** A dispute as the documentation, and where it is silent the guide, describes it. */
export interface ModelDispute {
  readonly disputeId: string
  readonly type: DisputeType
  readonly dueAt: number
  readonly paymentId: string
  readonly isDefendable: boolean
  readonly plan: Plan
  state: 'OPEN' | 'DEFENDED' | 'JUDGED' | 'ACCEPTED' | 'CANCELLED' | 'RDR_RESOLVED' | 'EXPIRED'
  /** Since when it has waited for the merchant. */
  openSince: number
  isAlerted: boolean
  /** When it is judged or withdrawn by itself. */
  judgedAt: number | undefined
  withdrawnAt: number | undefined
  /** The documents that were supplied, as Base64 text. */
  readonly documents: string[]
  judgement: DisputeJudgement | undefined
  acceptReason: 'MERCHANT_ACCEPTED' | 'TIMEOUT' | 'MANUAL_PROCESSING_ACCEPTED' | undefined
}

/** A dispute that the scenario of a payment opens. */
export interface Planned extends Pick<ModelDispute, 'type' | 'plan'> {
  readonly paymentId: string
  readonly at: number
  readonly dueIn: number
}

export interface Model {
  /** `isDuplicated`: whether what they bring may be told twice, on purpose. */
  readonly payments: { readonly id: string; readonly paymentId: string; readonly isDuplicated: boolean }[]
  readonly disputes: ModelDispute[]
  planned: Planned[]
  /** What the shop is to be told, in any order. */
  readonly told: string[]
  count: number
}

/** A time as the gateway writes it. */
export const timeOf = (time: number) => `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`

type Step = Partial<Record<'judged' | 'judgedAt' | 'reason' | 'acceptedAt' | 'due', string>>

export const nameOfStep = (event: string, disputeId: string, step: Step) =>
  [event, disputeId, step.judged, step.judgedAt, step.reason, step.acceptedAt, step.due]
    .map((part) => part ?? '')
    .join(' ')

function tell({ told }: Model, { disputeId }: ModelDispute, event: string, step: Step = {}): void {
  told.push(nameOfStep(event, disputeId, step))
}

/**
 * Whether another chargeback of a payment would be of more than was paid: each of these takes all of it. One that was withdrawn,
 * or that the merchant has won, takes nothing.
 */
export function isChargedBack({ disputes }: Model, paymentId: string): boolean {
  return disputes.some(
    (one) =>
      one.paymentId === paymentId &&
      one.type === 'CHARGEBACK' &&
      one.state !== 'CANCELLED' &&
      one.judgement !== 'ACCEPT_BY_CUSTOMER',
  )
}

/** Opens a dispute. */
export function open(
  model: Model,
  dispute: Pick<ModelDispute, 'disputeId' | 'paymentId' | 'type' | 'dueAt' | 'isDefendable' | 'plan'>,
  at: number,
): void {
  const { plan, dueAt } = dispute
  const opened: ModelDispute = {
    ...dispute,
    state: plan.isRdr ? 'RDR_RESOLVED' : 'OPEN',
    openSince: at,
    isAlerted: false,
    judgedAt: undefined,
    withdrawnAt: plan.isWithdrawn ? at + 5 * second : undefined,
    documents: [],
    judgement: undefined,
    acceptReason: undefined,
  }
  model.disputes.push(opened)
  if (plan.isRdr) tell(model, opened, 'RDR_RESOLVED')
  else tell(model, opened, 'DISPUTE_CREATED', { due: timeOf(dueAt) })
}

export function accept(
  model: Model,
  dispute: ModelDispute,
  reason: NonNullable<ModelDispute['acceptReason']>,
  at: number,
): void {
  dispute.state = 'ACCEPTED'
  dispute.acceptReason = reason
  tell(model, dispute, 'DISPUTE_ACCEPTED', { reason, acceptedAt: timeOf(at) })
}

export function supply(model: Model, dispute: ModelDispute, document: string, at: number): void {
  const { plan } = dispute
  dispute.state = 'DEFENDED'
  dispute.documents.push(document)
  tell(model, dispute, 'DEFENSE_SUPPLIED')
  dispute.withdrawnAt = plan.isWithdrawn ? at + 5 * second : undefined
  dispute.judgedAt = !plan.isWithdrawn && plan.judgement !== undefined ? at + 5 * second : undefined
}

/** The judgements that there are of a kind. */
const fitting = {
  CHARGEBACK: ['ACCEPT_BY_CUSTOMER', 'ACCEPT_BY_MERCHANT'],
  COMPLIANCE_REQUEST: ['VALIDATE_SUCCESS', 'VALIDATE_FAIL'],
  RETRIEVAL_REQUEST: [],
} as const satisfies Record<DisputeType, readonly DisputeJudgement[]>

export function judge(model: Model, dispute: ModelDispute, judged: DisputeJudgement, at: number): boolean {
  const known: readonly DisputeJudgement[] = fitting[dispute.type]
  if (dispute.state !== 'DEFENDED' || !known.includes(judged)) return false
  dispute.judgement = judged
  dispute.judgedAt = undefined
  dispute.withdrawnAt = undefined
  dispute.state = judged === 'VALIDATE_FAIL' ? 'OPEN' : 'JUDGED'
  dispute.openSince = at
  tell(model, dispute, 'DISPUTE_JUDGED', { judged, judgedAt: timeOf(at) })
  return true
}

export function withdraw(model: Model, dispute: ModelDispute): boolean {
  if (dispute.state !== 'OPEN' && dispute.state !== 'DEFENDED') return false
  dispute.state = 'CANCELLED'
  tell(model, dispute, 'DISPUTE_CANCELLED')
  return true
}

/** Why an answer of the merchant is refused, if it is. */
export function refusalOf(dispute: ModelDispute, kind: AnswerKind, at: number): string | undefined {
  const { type, state, dueAt, documents, isDefendable, acceptReason } = dispute
  const isSecondDocument = kind === 'supply' && type === 'COMPLIANCE_REQUEST' && state === 'DEFENDED'
  if (isSecondDocument) return at < dueAt ? 'NOT_ALLOW_IN_CURRENT_STATUS' : 'TIME_EXCEEDS_LIMIT'
  if (state === 'EXPIRED' || acceptReason === 'TIMEOUT') return 'TIME_EXCEEDS_LIMIT'
  if (state !== 'OPEN') return 'REPEAT_REQUEST'
  if (at >= dueAt) return 'TIME_EXCEEDS_LIMIT'
  if (kind === 'accept') return undefined
  if (!isDefendable) return 'PARAM_ILLEGAL'
  return type === 'COMPLIANCE_REQUEST' && documents.length === 3 ? 'DEFENSE_EXCEED_LIMIT' : undefined
}

interface TimedEvent {
  readonly at: number
  readonly run: () => void
}

function nextEvent(model: Model, dispute: ModelDispute): TimedEvent | undefined {
  const { state, dueAt, openSince, isAlerted, withdrawnAt, judgedAt, plan } = dispute
  const events: TimedEvent[] = []
  if (withdrawnAt !== undefined && (state === 'OPEN' || state === 'DEFENDED')) {
    events.push({ at: withdrawnAt, run: () => void withdraw(model, dispute) })
  }
  const { judgement } = plan
  if (state === 'DEFENDED' && judgedAt !== undefined && judgement !== undefined) {
    events.push({ at: judgedAt, run: () => void judge(model, dispute, judgement, judgedAt) })
  }
  if (state === 'OPEN' && !isAlerted && openSince < dueAt) {
    const run = () => {
      dispute.isAlerted = true
      tell(model, dispute, 'DEFENSE_DUE_ALERT', { due: timeOf(dueAt) })
    }
    events.push({ at: Math.max(openSince, dueAt - day), run })
  }
  if (state === 'OPEN') {
    const at = Math.max(openSince, dueAt)
    const run = () => {
      // Only a chargeback is lost by silence.
      if (dispute.type === 'CHARGEBACK') accept(model, dispute, 'TIMEOUT', at)
      else dispute.state = 'EXPIRED'
    }
    events.push({ at, run })
  }
  return events.toSorted((one, other) => one.at - other.at)[0]
}

/** When something happens to a dispute by itself; undefined when nothing does any more. */
export function nextAt(model: Model, index: number): number | undefined {
  const dispute = model.disputes[index % Math.max(1, model.disputes.length)]
  return (dispute && nextEvent(model, dispute)?.at) ?? model.planned[0]?.at
}

/** Has everything happen that does by itself until a time. */
export function advance(model: Model, world: World, time: number): void {
  const due = model.planned.filter(({ at }) => at <= time)
  model.planned = model.planned.filter(({ at }) => at > time)
  const before = new Map<Planned, boolean>()
  for (const planned of due) {
    const { paymentId, type, plan, at, dueIn } = planned
    // What happens by itself before decides what is left to charge back; of all things at once any can be the first.
    runUntil(model, at - 1)
    for (const one of due)
      if (one.at === at && !before.has(one)) before.set(one, isChargedBack(model, one.paymentId))
    runUntil(model, at)
    const hindered = [before.get(planned), isChargedBack(model, paymentId)]
    const known = model.disputes.map(({ disputeId }) => disputeId)
    const opened = world.sandbox.disputes
      .newest(1000)
      .find((one) => one.paymentId === paymentId && !known.includes(one.disputeId))
    const mayOpen = type !== 'CHARGEBACK' || hindered.includes(false)
    const mayNot = type === 'CHARGEBACK' && hindered.includes(true)
    if (!(opened === undefined ? mayNot : mayOpen)) {
      throw new Error(`${opened === undefined ? 'No' : 'A'} dispute of ${paymentId} was opened.`)
    }
    if (opened === undefined) continue
    open(
      model,
      { disputeId: opened.disputeId, paymentId, type, plan, dueAt: at + dueIn, isDefendable: true },
      at,
    )
  }
  runUntil(model, time)
}

function runUntil(model: Model, time: number): void {
  for (const dispute of model.disputes) {
    for (let next = nextEvent(model, dispute); next && next.at <= time; next = nextEvent(model, dispute)) {
      next.run()
    }
  }
}
