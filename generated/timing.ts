// Periods of the API.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Periods of the API, in seconds. */
export const timing = {
  /** Wait before each send of a notification, counted from the end of the send before it, while no correct acknowledgement comes. After the last one the gateway gives up. The pages of notifyCapture, notifyVaulting and notifyDispute do not state it. */
  notificationRetries: [0,120,600,600,3600,7200,21600,54000],
  /** Between a completed payment or capture and the first send. The guide says 3 to 5 seconds. */
  firstNotification: 3,
  /** How long an authorization can be captured. What is left of it then goes back to the payer. */
  authorization: 604800,
  /** How long the payer has to complete a cashier payment, unless the request says otherwise. */
  cashierPaymentExpiry: 840,
  /** How long a payment session can be used at most, and unless the request says otherwise. */
  paymentSessionExpiry: 3600,
  /** How long an auto debit may take, unless the request says otherwise. */
  agreementPaymentExpiry: 60,
  /** How long after its creation a card payment can be cancelled, unless it was captured. */
  cardCancelWindow: 604800,
  /** How long after midnight (UTC+8) that follows the payment it can still be cancelled, for methods without a rule of their own. */
  cancelWindow: 900,
  /** How long after the payment it can be refunded, for payment methods without a rule of their own. Most wallets have this period; that of cards is not published. */
  refundWindow: 31536000,
  /** How long after the payment a ZaloPay payment can be refunded. */
  zaloPayRefundWindow: 15552000,
  /** How long after the payment a Pagaleve payment can be refunded. */
  pagaleveRefundWindow: 7776000,
  /** Wait before each repetition of a refund that got no answer, or an unknown outcome other than `REFUND_IN_PROCESS`. */
  refundRetries: [120,600,600,3600],
  /** Wait before inquiryRefund is asked again about a refund that it does not know. After three answers of that kind the refund was never placed. */
  refundInquiryInterval: 15,
  /** How long a payer can authorize a subscription, unless the request says otherwise. */
  subscriptionAuthorization: 1800,
  /** How long after the request a payer can be allowed to authorize a subscription; less than this. */
  subscriptionAuthorizationLimit: 172800,
  /** How long before a period of a subscription its charge begins to be tried. */
  subscriptionChargeLead: 86400,
  /** How far back the original start of a listed subscription lies at most, unless the request says otherwise. */
  subscriptionListWindow: 604800,
  /** How long before the deadline of a dispute the gateway warns a merchant who has not answered. */
  disputeDueAlert: 86400,
  /** How long after the last call a declaration can be sent again with corrected data. Antom may change it. */
  declarationRetransmission: 300,
  /** How long the merchant waits for a payer to authorize by a scan before the attempt counts as failed. */
  consent: 900,
  /** How long an authorization code can be exchanged. A sibling product says ten minutes. */
  authorizationCode: 60,
} as const
