// The fields of requests that take a file.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** How many characters of Base64 text each field takes that a file goes into, by operation and field. */
export const fileFields = {
  'supplyDefenseDocument.disputeEvidence': 1000000,
  'uploadInvoiceShippingFile.uploadFile': 1000000,
} as const satisfies Readonly<Record<string, number>>
