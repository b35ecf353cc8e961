// By what each event is recognized.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { NotificationMessages } from './operations.ts'

/** A field whose value names the event. */
export interface DiscriminatorField {
  /** The names that lead to the field. */
  readonly steps: readonly string[]
  /** The event of each known value. */
  readonly events: Readonly<Record<string, keyof NotificationMessages>>
}

/** An event that no field names, recognized by the fields that it has and those that it does not have. */
export interface PresenceRule {
  readonly event: keyof NotificationMessages
  readonly present: readonly (readonly string[])[]
  readonly absent: readonly (readonly string[])[]
}

/** In the order in which they are asked: the first that a notification has decides. */
export const discriminatorFields: readonly DiscriminatorField[] = [
  {
    steps: ["notifyType"],
    events: {
      PAYMENT_RESULT: 'PAYMENT_RESULT',
      PAYMENT_PENDING: 'PAYMENT_PENDING',
      UPDATE_AMOUNT_RESULT: 'UPDATE_AMOUNT_RESULT',
      CAPTURE_RESULT: 'CAPTURE_RESULT',
      REFUND_RESULT: 'REFUND_RESULT',
    },
  },
  {
    steps: ["authorizationNotifyType"],
    events: {
      AUTHCODE_CREATED: 'AUTHORIZATION_AUTHCODE_CREATED',
      TOKEN_CREATED: 'AUTHORIZATION_TOKEN_CREATED',
      TOKEN_CANCELED: 'AUTHORIZATION_TOKEN_CANCELED',
    },
  },
  {
    steps: ["subscriptionNotificationType"],
    events: {
      CREATE: 'SUBSCRIPTION_CREATE',
      CHANGE: 'SUBSCRIPTION_CHANGE',
      UPDATE: 'SUBSCRIPTION_UPDATE',
      CANCEL: 'SUBSCRIPTION_CANCEL',
      TERMINATE: 'SUBSCRIPTION_TERMINATE',
    },
  },
  {
    steps: ["disputeNotificationType"],
    events: {
      DISPUTE_CREATED: 'DISPUTE_CREATED',
      DISPUTE_JUDGED: 'DISPUTE_JUDGED',
      DISPUTE_CANCELLED: 'DISPUTE_CANCELLED',
      DEFENSE_SUPPLIED: 'DEFENSE_SUPPLIED',
      DEFENSE_DUE_ALERT: 'DEFENSE_DUE_ALERT',
      DISPUTE_ACCEPTED: 'DISPUTE_ACCEPTED',
      RDR_RESOLVED: 'RDR_RESOLVED',
    },
  },
]

/** Asked where a notification has none of those fields. No two of them are met by one notification. */
export const presenceRules: readonly PresenceRule[] = [
  { event: 'VAULTING_RESULT', present: [["vaultingRequestId"]], absent: [["phaseNo"],["subscriptionOrderStatus"]] },
  { event: 'SUBSCRIPTION_PAYMENT_RESULT', present: [["phaseNo"],["subscriptionId"]], absent: [["vaultingRequestId"],["subscriptionOrderStatus"]] },
]
