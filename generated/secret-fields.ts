// The fields whose values are never shown.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** The names of the fields that hold a secret, such as a card number or a token, in some message. */
export const secretFields: readonly string[] = [
  "accessToken",
  "acquirerCardToken",
  "authCode",
  "authenticationCode",
  "blikCode",
  "cardNo",
  "cardPasswordDigest",
  "cardToken",
  "cvv",
  "otpValue",
  "paymentMethodId",
  "paymentSessionData",
  "refreshToken",
  "token",
  "vaultingSessionData",
]
