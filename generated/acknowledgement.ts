// What a receiver replies.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementBody = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'
