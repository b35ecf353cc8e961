import { optionError } from '../../../core/check-options.ts'
import { countOf } from '../../count-of.ts'
import type { FamilyContext, SandboxFamily } from '../../family.ts'
import { fieldOf, type JsonObject, textIn, textOf } from '../../json.ts'
import { disputeSnapshot } from '../../state/dispute-snapshot.ts'
import type { SandboxDispute } from '../../state/dispute-state.ts'
import { type SandboxPayment, takenTotal } from '../../state/payment-state.ts'
import { createAcceptDispute, createSupplyDefenseDocument } from './answer-dispute.ts'
import { createDisputeLifecycle, judgementsOf } from './dispute-lifecycle.ts'
import { createDisputePages } from './dispute-pages.ts'
import { disputesTable } from './disputes-listing.ts'
import { createDownloadDisputeEvidence } from './download-dispute-evidence.ts'
import { openDispute, openScenarioDispute, scenarioDelay } from './open-dispute.ts'
import type { SandboxDisputes } from './sandbox-disputes.ts'

/** The notifications with which something can have been taken from a payer. */
const takingEvents = ['PAYMENT_RESULT', 'CAPTURE_RESULT']

/** The dispute family, and what a program can do with disputes. */
export interface DisputeFamily extends SandboxFamily {
  readonly disputes: SandboxDisputes
}

/** The behaviour of acceptDispute, supplyDefenseDocument and downloadDisputeEvidence, and of the disputes themselves. */
export function createDisputeFamily(context: FamilyContext): DisputeFamily {
  const { state, createTimers, period } = context
  const lifecycle = createDisputeLifecycle(context)
  /** The payments whose scenario's dispute was opened. */
  const disputed = new WeakSet<SandboxPayment>()
  const findPayment = (id: string) => state.payments.find(id) ?? state.payments.findByRequestId(id)
  /** Does something with a dispute. Returns whether it could be done. */
  const withDispute = (id: string, act: (dispute: SandboxDispute) => boolean): boolean => {
    const dispute = state.disputes.find(id)
    return dispute !== undefined && act(dispute)
  }
  return {
    operations: {
      acceptDispute: createAcceptDispute(context, lifecycle),
      supplyDefenseDocument: createSupplyDefenseDocument(context, lifecycle),
      downloadDisputeEvidence: createDownloadDisputeEvidence(context),
    },
    subjectOf: (request: JsonObject) => {
      const id = textOf(request, 'disputeId')
      if (id === undefined) return undefined
      const dispute = state.disputes.find(id)
      return { id, madeBy: dispute && { operation: 'pay', id: dispute.paymentRequestId } }
    },
    pageAt: createDisputePages(context, lifecycle),
    section: (count) => ({
      title: 'Disputes',
      html: `${disputesTable(state.disputes.newest(count))}<p><a href="/disputes">Open a dispute</a></p>`,
    }),
    onNotification: ({ event, body }) => {
      const isPaid = takingEvents.includes(event) && textOf(fieldOf(body, 'result'), 'resultStatus') === 'S'
      const payment = isPaid ? state.payments.find(textIn(body, 'paymentId')) : undefined
      if (payment?.scenario.dispute === undefined) return
      createTimers().start(period(scenarioDelay), () => {
        // It can have been cancelled by then, and a capture can follow the payment, or another capture.
        if (payment.status !== 'SUCCESS' || takenTotal(payment) === 0n || disputed.has(payment)) return
        disputed.add(payment)
        openScenarioDispute(context, lifecycle, payment)
      })
    },
    disputes: {
      open: (id, options = {}) => disputeSnapshot(openDispute(context, lifecycle, findPayment(id), options)),
      openRdr: (id, options = {}) =>
        disputeSnapshot(openDispute(context, lifecycle, findPayment(id), options, true)),
      judge: (id, judgement) => {
        const known = Object.values(judgementsOf).flat()
        if (!known.includes(judgement)) throw optionError('judgement', `must be one of ${known.join(', ')}`)
        return withDispute(id, (dispute) => lifecycle.judge(dispute, judgement))
      },
      withdraw: (id) => withDispute(id, lifecycle.withdraw),
      acceptManually: (id) => withDispute(id, lifecycle.acceptManually),
      find: (id) => {
        const dispute = state.disputes.find(id)
        return dispute && disputeSnapshot(dispute)
      },
      newest: (count) => state.disputes.newest(countOf(count)).map(disputeSnapshot),
    },
  }
}
