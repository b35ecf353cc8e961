// Periods of the API.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Periods of the API, in seconds. */
export const timing = {
  /** Wait before each send of a notification, counted from the end of the send before it, while no correct acknowledgement comes. After the last one the gateway gives up. */
  notificationRetries: [0,120,600,600,3600,7200,21600,54000],
  /** Between a completed payment or capture and the first send. The guide says 3 to 5 seconds. */
  firstNotification: 3,
  /** How long an authorization can be captured. What is left of it then goes back to the payer. */
  authorization: 604800,
  /** How long the payer has to complete a cashier payment, unless the request says otherwise. */
  cashierPaymentExpiry: 840,
  /** How long an auto debit may take, unless the request says otherwise. */
  agreementPaymentExpiry: 60,
  /** How long after the payment a card payment can be cancelled. */
  cardCancelWindow: 604800,
  /** How long after midnight (UTC+8) that follows the payment it can still be cancelled, for methods without a rule of their own. */
  cancelWindow: 900,
  /** How long before the deadline of a dispute the gateway warns a merchant who has not answered. */
  disputeDueAlert: 86400,
  /** How long after the last call a declaration can be sent again with corrected data. Antom may change it. */
  declarationRetransmission: 300,
} as const
