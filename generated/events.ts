// The message of each event.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  AuthorizationNotification,
  CaptureNotification,
  DisputeNotification,
  PaymentNotification,
  RefundNotification,
  SubscriptionNotification,
  SubscriptionPaymentNotification,
  VaultingNotification,
} from './types.ts'

/**
 * `PAYMENT_RESULT`: state of a payment.
 *
 * Source: https://docs.antom.com/ac/ams/paymentrn_online
 */
export type PaymentResultNotification = PaymentNotification & { notifyType: 'PAYMENT_RESULT' }

/**
 * `PAYMENT_PENDING`: state of a payment.
 *
 * Source: https://docs.antom.com/ac/ams/paymentrn_online
 */
export type PaymentPendingNotification = PaymentNotification & { notifyType: 'PAYMENT_PENDING' }

/**
 * `UPDATE_AMOUNT_RESULT`: state of a payment.
 *
 * Source: https://docs.antom.com/ac/ams/paymentrn_online
 */
export type UpdateAmountResultNotification = PaymentNotification & { notifyType: 'UPDATE_AMOUNT_RESULT' }

/**
 * `AUTHORIZATION_AUTHCODE_CREATED`: change of an authorization.
 *
 * Source: https://docs.antom.com/ac/ams/notifyauth
 */
export type AuthorizationAuthcodeCreatedNotification = AuthorizationNotification & { notifyType?: undefined } & { authorizationNotifyType: 'AUTHCODE_CREATED' }

/**
 * `AUTHORIZATION_TOKEN_CREATED`: change of an authorization.
 *
 * Source: https://docs.antom.com/ac/ams/notifyauth
 */
export type AuthorizationTokenCreatedNotification = AuthorizationNotification & { notifyType?: undefined } & { authorizationNotifyType: 'TOKEN_CREATED' }

/**
 * `AUTHORIZATION_TOKEN_CANCELED`: change of an authorization.
 *
 * Source: https://docs.antom.com/ac/ams/notifyauth
 */
export type AuthorizationTokenCanceledNotification = AuthorizationNotification & { notifyType?: undefined } & { authorizationNotifyType: 'TOKEN_CANCELED' }

/**
 * `VAULTING_RESULT`: result of storing a card.
 *
 * Source: https://docs.antom.com/ac/ams/notify_vaulting
 */
export type VaultingResultNotification = VaultingNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType?: undefined }

/**
 * `SUBSCRIPTION_CREATE`: change of a subscription.
 *
 * Source: https://docs.antom.com/ac/ams/notify_sub
 */
export type SubscriptionCreateNotification = SubscriptionNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType: 'CREATE' }

/**
 * `SUBSCRIPTION_CHANGE`: change of a subscription.
 *
 * Source: https://docs.antom.com/ac/ams/notify_sub
 */
export type SubscriptionChangeNotification = SubscriptionNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType: 'CHANGE' }

/**
 * `SUBSCRIPTION_UPDATE`: change of a subscription.
 *
 * Source: https://docs.antom.com/ac/ams/notify_sub
 */
export type SubscriptionUpdateNotification = SubscriptionNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType: 'UPDATE' }

/**
 * `SUBSCRIPTION_CANCEL`: change of a subscription.
 *
 * Source: https://docs.antom.com/ac/ams/notify_sub
 */
export type SubscriptionCancelNotification = SubscriptionNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType: 'CANCEL' }

/**
 * `SUBSCRIPTION_TERMINATE`: change of a subscription.
 *
 * Source: https://docs.antom.com/ac/ams/notify_sub
 */
export type SubscriptionTerminateNotification = SubscriptionNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType: 'TERMINATE' }

/**
 * `SUBSCRIPTION_PAYMENT_RESULT`: result of a period's charge.
 *
 * Source: https://docs.antom.com/ac/ams/notify_subpayment
 */
export type SubscriptionPaymentResultNotification = SubscriptionPaymentNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType?: undefined }

/**
 * `DISPUTE_CREATED`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type DisputeCreatedNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'DISPUTE_CREATED' }

/**
 * `DISPUTE_JUDGED`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type DisputeJudgedNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'DISPUTE_JUDGED' }

/**
 * `DISPUTE_CANCELLED`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type DisputeCancelledNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'DISPUTE_CANCELLED' }

/**
 * `DEFENSE_SUPPLIED`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type DefenseSuppliedNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'DEFENSE_SUPPLIED' }

/**
 * `DEFENSE_DUE_ALERT`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type DefenseDueAlertNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'DEFENSE_DUE_ALERT' }

/**
 * `DISPUTE_ACCEPTED`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type DisputeAcceptedNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'DISPUTE_ACCEPTED' }

/**
 * `RDR_RESOLVED`: a step of a dispute.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export type RdrResolvedNotification = DisputeNotification & { notifyType?: undefined } & { authorizationNotifyType?: undefined } & { subscriptionNotificationType?: undefined } & { disputeNotificationType: 'RDR_RESOLVED' }

/** The notification of each event. */
export interface NotificationMessages {
  /**
   * State of a payment.
   *
   * Sent to the payment's notify URL when a payment has reached its final state, when the payer is done but the result is still awaited (`PAYMENT_PENDING`), and when a change of the amount has ended (`UPDATE_AMOUNT_RESULT`). A `PAYMENT_PENDING` with status `S` is no success. The order of notifications is not guaranteed: tell repetitions by `paymentId` together with `notifyType`, and those of `UPDATE_AMOUNT_RESULT` by `updateRequestId` too. Acknowledge it once it is stored safely, whatever result it reports.
   *
   * Repetition: the same event with the same `paymentId`, `updateRequestId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/paymentrn_online
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   PAYMENT_RESULT: async ({ paymentId }, { key }) => console.log(key, paymentId),
   * }
   * ```
   */
  PAYMENT_RESULT: PaymentResultNotification
  /**
   * State of a payment.
   *
   * Sent to the payment's notify URL when a payment has reached its final state, when the payer is done but the result is still awaited (`PAYMENT_PENDING`), and when a change of the amount has ended (`UPDATE_AMOUNT_RESULT`). A `PAYMENT_PENDING` with status `S` is no success. The order of notifications is not guaranteed: tell repetitions by `paymentId` together with `notifyType`, and those of `UPDATE_AMOUNT_RESULT` by `updateRequestId` too. Acknowledge it once it is stored safely, whatever result it reports.
   *
   * Repetition: the same event with the same `paymentId`, `updateRequestId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/paymentrn_online
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   PAYMENT_PENDING: async ({ paymentId }, { key }) => console.log(key, paymentId),
   * }
   * ```
   */
  PAYMENT_PENDING: PaymentPendingNotification
  /**
   * State of a payment.
   *
   * Sent to the payment's notify URL when a payment has reached its final state, when the payer is done but the result is still awaited (`PAYMENT_PENDING`), and when a change of the amount has ended (`UPDATE_AMOUNT_RESULT`). A `PAYMENT_PENDING` with status `S` is no success. The order of notifications is not guaranteed: tell repetitions by `paymentId` together with `notifyType`, and those of `UPDATE_AMOUNT_RESULT` by `updateRequestId` too. Acknowledge it once it is stored safely, whatever result it reports.
   *
   * Repetition: the same event with the same `paymentId`, `updateRequestId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/paymentrn_online
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   UPDATE_AMOUNT_RESULT: async ({ paymentId }, { key }) => console.log(key, paymentId),
   * }
   * ```
   */
  UPDATE_AMOUNT_RESULT: UpdateAmountResultNotification
  /**
   * Result of a capture.
   *
   * Sent to the payment's notify URL when a capture, automatic or manual, has reached its final state. Acknowledge it once it is stored safely, whatever result it reports. It can come before the notification of the payment.
   *
   * Repetition: the same event with the same `captureId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_capture
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   CAPTURE_RESULT: async ({ captureId }, { key }) => console.log(key, captureId),
   * }
   * ```
   */
  CAPTURE_RESULT: CaptureNotification
  /**
   * Result of a refund.
   *
   * Sent to `refundNotifyUrl`, or else to the URL in the dashboard, when a refund has succeeded or failed for good. A request that was refused as invalid is not notified. The sources disagree about refunds whose answer was final already: be ready for a notification about a known result, and never wait for one after `S` or `F`. The payment is not named: match by `refundRequestId` or `refundId`. Acknowledge it once it is stored safely, whatever result it reports. A sibling product notifies direct refunds with the same `notifyType`, with a paymentId and other fields.
   *
   * Repetition: the same event with the same `refundId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_refund
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   REFUND_RESULT: async ({ refundId }, { key }) => console.log(key, refundId),
   * }
   * ```
   */
  REFUND_RESULT: RefundNotification
  /**
   * Change of an authorization.
   *
   * Sent at once when a payer has authorized (`AUTHCODE_CREATED`), when a token was made with a first payment or in the client (`TOKEN_CREATED`), and when an authorization was cancelled by the merchant or at the wallet (`TOKEN_CANCELED`). It goes to `authNotifyUrl` of consultAuthorization, else to the URL of the dashboard. Redirect and notification carry the same code: use whichever comes first, and drop the other. Failures are not notified, and not every wallet notifies a cancellation: `INVALID_ACCESS_TOKEN` from pay can be the first sign of it. Acknowledge it once it is stored safely.
   *
   * Repetition: the same event with the same `authState`, `authCode`, `accessToken`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notifyauth
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   AUTHORIZATION_AUTHCODE_CREATED: async ({  }, { key }) => console.log(key),
   * }
   * ```
   */
  AUTHORIZATION_AUTHCODE_CREATED: AuthorizationAuthcodeCreatedNotification
  /**
   * Change of an authorization.
   *
   * Sent at once when a payer has authorized (`AUTHCODE_CREATED`), when a token was made with a first payment or in the client (`TOKEN_CREATED`), and when an authorization was cancelled by the merchant or at the wallet (`TOKEN_CANCELED`). It goes to `authNotifyUrl` of consultAuthorization, else to the URL of the dashboard. Redirect and notification carry the same code: use whichever comes first, and drop the other. Failures are not notified, and not every wallet notifies a cancellation: `INVALID_ACCESS_TOKEN` from pay can be the first sign of it. Acknowledge it once it is stored safely.
   *
   * Repetition: the same event with the same `authState`, `authCode`, `accessToken`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notifyauth
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   AUTHORIZATION_TOKEN_CREATED: async ({  }, { key }) => console.log(key),
   * }
   * ```
   */
  AUTHORIZATION_TOKEN_CREATED: AuthorizationTokenCreatedNotification
  /**
   * Change of an authorization.
   *
   * Sent at once when a payer has authorized (`AUTHCODE_CREATED`), when a token was made with a first payment or in the client (`TOKEN_CREATED`), and when an authorization was cancelled by the merchant or at the wallet (`TOKEN_CANCELED`). It goes to `authNotifyUrl` of consultAuthorization, else to the URL of the dashboard. Redirect and notification carry the same code: use whichever comes first, and drop the other. Failures are not notified, and not every wallet notifies a cancellation: `INVALID_ACCESS_TOKEN` from pay can be the first sign of it. Acknowledge it once it is stored safely.
   *
   * Repetition: the same event with the same `authState`, `authCode`, `accessToken`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notifyauth
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   AUTHORIZATION_TOKEN_CANCELED: async ({  }, { key }) => console.log(key),
   * }
   * ```
   */
  AUTHORIZATION_TOKEN_CANCELED: AuthorizationTokenCanceledNotification
  /**
   * Result of storing a card.
   *
   * Sent to `vaultingNotificationUrl`, else to the URL of the dashboard, when an attempt to store a card has reached its final state. Tell repetitions by `vaultingRequestId`. With `S` store the card token, and ask with inquireVaulting if the notification has none; with `F` a new attempt takes a new id. Its page prints no codes; those of vaultPaymentMethod and of `vaultingResultCode` are to be expected. Acknowledge it once it is stored safely, whatever result it reports.
   *
   * Repetition: the same event with the same `vaultingRequestId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_vaulting
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   VAULTING_RESULT: async ({ vaultingRequestId }, { key }) => console.log(key, vaultingRequestId),
   * }
   * ```
   */
  VAULTING_RESULT: VaultingResultNotification
  /**
   * Change of a subscription.
   *
   * Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
   *
   * Repetition: the same event with the same `subscriptionId`, `subscriptionNotificationType`, `subscriptionStatus`, `subscriptionEndTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_sub
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   SUBSCRIPTION_CREATE: async ({ subscriptionId }, { key }) => console.log(key, subscriptionId),
   * }
   * ```
   */
  SUBSCRIPTION_CREATE: SubscriptionCreateNotification
  /**
   * Change of a subscription.
   *
   * Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
   *
   * Repetition: the same event with the same `subscriptionId`, `subscriptionNotificationType`, `subscriptionStatus`, `subscriptionEndTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_sub
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   SUBSCRIPTION_CHANGE: async ({ subscriptionId }, { key }) => console.log(key, subscriptionId),
   * }
   * ```
   */
  SUBSCRIPTION_CHANGE: SubscriptionChangeNotification
  /**
   * Change of a subscription.
   *
   * Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
   *
   * Repetition: the same event with the same `subscriptionId`, `subscriptionNotificationType`, `subscriptionStatus`, `subscriptionEndTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_sub
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   SUBSCRIPTION_UPDATE: async ({ subscriptionId }, { key }) => console.log(key, subscriptionId),
   * }
   * ```
   */
  SUBSCRIPTION_UPDATE: SubscriptionUpdateNotification
  /**
   * Change of a subscription.
   *
   * Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
   *
   * Repetition: the same event with the same `subscriptionId`, `subscriptionNotificationType`, `subscriptionStatus`, `subscriptionEndTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_sub
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   SUBSCRIPTION_CANCEL: async ({ subscriptionId }, { key }) => console.log(key, subscriptionId),
   * }
   * ```
   */
  SUBSCRIPTION_CANCEL: SubscriptionCancelNotification
  /**
   * Change of a subscription.
   *
   * Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
   *
   * Repetition: the same event with the same `subscriptionId`, `subscriptionNotificationType`, `subscriptionStatus`, `subscriptionEndTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_sub
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   SUBSCRIPTION_TERMINATE: async ({ subscriptionId }, { key }) => console.log(key, subscriptionId),
   * }
   * ```
   */
  SUBSCRIPTION_TERMINATE: SubscriptionTerminateNotification
  /**
   * Result of a period's charge.
   *
   * Sent to `paymentNotificationUrl` of createSubscription, or to the URL set in the dashboard, once the charge of a period is final. Antom begins to charge 24 hours before the period and goes on until it succeeds or the period begins; then the charge has failed. It cannot be made again, the subscription stays `ACTIVE`, and the next periods are charged as usual. With Pix Automático the merchant starts each charge, and can try a failed one again. The documentation names it notifyPayment, like the notification of payments. Acknowledge it once it is stored safely, whatever result it reports.
   *
   * Repetition: the same event with the same `paymentId`, `result.resultStatus` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_subpayment
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   SUBSCRIPTION_PAYMENT_RESULT: async ({ paymentId }, { key }) => console.log(key, paymentId),
   * }
   * ```
   */
  SUBSCRIPTION_PAYMENT_RESULT: SubscriptionPaymentResultNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   DISPUTE_CREATED: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  DISPUTE_CREATED: DisputeCreatedNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   DISPUTE_JUDGED: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  DISPUTE_JUDGED: DisputeJudgedNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   DISPUTE_CANCELLED: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  DISPUTE_CANCELLED: DisputeCancelledNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   DEFENSE_SUPPLIED: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  DEFENSE_SUPPLIED: DefenseSuppliedNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   DEFENSE_DUE_ALERT: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  DEFENSE_DUE_ALERT: DefenseDueAlertNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   DISPUTE_ACCEPTED: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  DISPUTE_ACCEPTED: DisputeAcceptedNotification
  /**
   * A step of a dispute.
   *
   * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
   *
   * Repetition: the same event with the same `disputeId`, `disputeJudgedTime`, `disputeJudgedResult`, `defenseDueTime` is handled once.
   *
   * Source: https://docs.antom.com/ac/ams/notify_dispute
   *
   * @example
   * ```ts
   * const on: NotificationHandlers = {
   *   RDR_RESOLVED: async ({ disputeId }, { key }) => console.log(key, disputeId),
   * }
   * ```
   */
  RDR_RESOLVED: RdrResolvedNotification
}
