import type { FamilyContext } from '../../family.ts'
import { timeText } from '../../format.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxDispute } from '../../state/dispute-state.ts'

/** The steps of a dispute that are notified. */
export type DisputeEvent =
  | 'DISPUTE_CREATED'
  | 'DEFENSE_DUE_ALERT'
  | 'DEFENSE_SUPPLIED'
  | 'DISPUTE_JUDGED'
  | 'DISPUTE_CANCELLED'
  | 'DISPUTE_ACCEPTED'
  | 'RDR_RESOLVED'

/**
 * Makes what notifies the steps of disputes. They go where the dashboard says, which is the sandbox's own notify URL;
 * the payment's is not used.
 */
export function createDisputeNotifier({ notify, defaultNotifyUrl }: FamilyContext) {
  return (dispute: SandboxDispute, event: DisputeEvent): void => {
    const isFirst = dispute.notifications === 0
    dispute.notifications += 1
    const { scenario } = dispute
    notify({ event, body: bodyOf(dispute, event), url: defaultNotifyUrl, scenario, isFirst })
  }
}

function bodyOf(dispute: SandboxDispute, event: DisputeEvent): JsonObject {
  const { judgement, acceptance } = dispute
  const isCreated = event === 'DISPUTE_CREATED'
  const isJudged = event === 'DISPUTE_JUDGED'
  return {
    paymentRequestId: dispute.paymentRequestId,
    paymentId: dispute.paymentId,
    disputeId: dispute.disputeId,
    disputeTime: timeText(dispute.openedAt),
    disputeNotificationType: event,
    disputeType: dispute.type,
    ...(!isJudged && event !== 'DEFENSE_SUPPLIED' && { disputeAmount: dispute.amount }),
    ...((isCreated || isJudged || event === 'RDR_RESOLVED') && {
      disputeReasonCode: dispute.reasonCode,
      disputeSource: dispute.source,
      ...(dispute.reasonMessage !== '' && { disputeReasonMsg: dispute.reasonMessage }),
    }),
    ...(isCreated && { defendable: dispute.isDefendable }),
    ...((isCreated || event === 'DEFENSE_DUE_ALERT') && { defenseDueTime: timeText(dispute.dueAt) }),
    ...(isJudged &&
      judgement !== undefined && {
        disputeJudgedResult: judgement.result,
        disputeJudgedTime: timeText(judgement.at),
        disputeJudgedAmount: judgement.amount,
      }),
    ...(event === 'DISPUTE_ACCEPTED' &&
      acceptance !== undefined && {
        disputeAcceptReason: acceptance.reason,
        disputeAcceptTime: timeText(acceptance.at),
      }),
  }
}
