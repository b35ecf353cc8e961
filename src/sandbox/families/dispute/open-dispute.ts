import { checkNames, checkNumber, checkSwitch, optionError } from '../../../core/check-options.ts'
import type { FamilyContext } from '../../family.ts'
import type { DisputeType, SandboxDispute } from '../../state/dispute-state.ts'
import { type SandboxPayment, takenTotal } from '../../state/payment-state.ts'
import { type DisputeLifecycle, type DisputePlan, judgementsOf } from './dispute-lifecycle.ts'
import type { OpenDisputeOptions } from './sandbox-disputes.ts'

/** The digit in a disputeId. */
const disputeKind = 6

const day = 86_400

/** How long the merchant has to answer, in seconds. Each case has its own deadline; 14 days are of the usual size. */
export const defaultDueIn = 14 * day

/** The longest time to answer, in seconds. */
const maxDueIn = 365 * day

const types: readonly DisputeType[] = ['CHARGEBACK', 'RETRIEVAL_REQUEST', 'COMPLIANCE_REQUEST']

const optionNames = [
  'type',
  'amount',
  'dueIn',
  'source',
  'reasonCode',
  'reasonMessage',
  'defendable',
  'judgement',
] as const satisfies readonly (keyof OpenDisputeOptions)[]

/** How long after a payment has succeeded its scenario's dispute is opened, in seconds. */
export const scenarioDelay = 5

/**
 * Opens a dispute as a program or a person asks for it.
 *
 * @throws {ConfigurationError} when the payment has not succeeded, or an option cannot be used
 */
export function openDispute(
  context: FamilyContext,
  lifecycle: DisputeLifecycle,
  payment: SandboxPayment | undefined,
  options: OpenDisputeOptions,
  isRdr = false,
): SandboxDispute {
  checkNames(options, optionNames, `disputes.${isRdr ? 'openRdr' : 'open'}`)
  if (payment === undefined) throw optionError('payment', 'is not the id of a payment of this sandbox')
  if (payment.status !== 'SUCCESS') {
    throw optionError('payment', `is ${payment.status}: only a payment that has succeeded can be disputed`)
  }
  const { type = 'CHARGEBACK', judgement, dueIn = defaultDueIn } = options
  if (!types.includes(type)) throw optionError('type', `must be one of ${types.join(', ')}`)
  if (judgement !== undefined && !judgementsOf[type].includes(judgement)) {
    const known = judgementsOf[type].join(' or ') || 'left out'
    throw optionError('judgement', `of a ${type} must be ${known}`)
  }
  checkNumber('dueIn', dueIn, 1, maxDueIn)
  const most = disputableTotal(context, payment, type)
  if (most === 0n) {
    const why = takenTotal(payment) === 0n ? 'was not captured' : 'was charged back as a whole'
    throw optionError('payment', `${why}: there is nothing to dispute`)
  }
  const value = options.amount ?? String(most)
  if (typeof value !== 'string' || !/^[1-9]\d{0,15}$/.test(value) || BigInt(value) > most) {
    throw optionError('amount', `must be digits, from 1 to the ${most} that can be disputed of the payment`)
  }
  const dispute = newDispute(context, payment, {
    type,
    value,
    dueIn,
    source: checkText('source', options.source ?? 'Mastercard', 64),
    reasonCode: checkText('reasonCode', options.reasonCode ?? '4853', 64),
    reasonMessage: checkText('reasonMessage', options.reasonMessage ?? '', 256),
    isDefendable: options.defendable === undefined || checkSwitch('defendable', options.defendable),
  })
  lifecycle.open(dispute, { isRdr, judgement })
  return dispute
}

/** Of a payment what was taken from the payer can be disputed, and charged back once. */
function disputableTotal({ state }: FamilyContext, payment: SandboxPayment, type: DisputeType): bigint {
  const taken = takenTotal(payment)
  if (type !== 'CHARGEBACK') return taken
  const left = taken - state.disputes.chargedBack(payment.paymentId)
  return left > 0n ? left : 0n
}

/** Opens the dispute that the scenario of a payment asks for, once there is something to dispute. */
export function openScenarioDispute(
  context: FamilyContext,
  lifecycle: DisputeLifecycle,
  payment: SandboxPayment,
): void {
  const { dispute: kind = 'CHARGEBACK', disputeDays, disputeEnding } = payment.scenario
  const type = kind === 'RDR' ? 'CHARGEBACK' : kind
  const value = disputableTotal(context, payment, type)
  if (value === 0n) return
  const [won, lost] = judgementsOf[type]
  const plan: DisputePlan = {
    isRdr: kind === 'RDR',
    judgement: disputeEnding === 'win' ? won : disputeEnding === 'lose' ? lost : undefined,
    isWithdrawn: disputeEnding === 'withdraw',
  }
  const dispute = newDispute(context, payment, {
    type,
    value: String(value),
    dueIn: disputeDays === undefined ? defaultDueIn : disputeDays * day,
    source: kind === 'RDR' ? 'Visa' : 'Mastercard',
    reasonCode: '4853',
    reasonMessage: 'Cardholder dispute',
    isDefendable: true,
  })
  lifecycle.open(dispute, plan)
}

interface NewDispute
  extends Pick<SandboxDispute, 'type' | 'source' | 'reasonCode' | 'reasonMessage' | 'isDefendable'> {
  readonly value: string
  readonly dueIn: number
}

function newDispute(
  { clock, period, nextId, createTimers }: FamilyContext,
  payment: SandboxPayment,
  { value, dueIn, ...given }: NewDispute,
): SandboxDispute {
  const now = clock.now()
  return {
    ...given,
    disputeId: nextId(disputeKind),
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    amount: { currency: payment.amount.currency, value },
    openedAt: now,
    dueAt: now + period(dueIn),
    scenario: payment.scenario,
    status: 'OPEN',
    documents: 0,
    isAlerted: false,
    judgement: undefined,
    acceptance: undefined,
    notifications: 0,
    timers: createTimers(),
  }
}

function checkText(option: string, value: string, most: number): string {
  if (typeof value === 'string' && [...value].length <= most) return value
  throw optionError(option, `must be text of at most ${most} characters`)
}
