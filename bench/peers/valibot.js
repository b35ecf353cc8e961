import * as v from 'valibot'
import { atMost, DATE_TIME } from './text.js'

/** @returns {import('../subject.ts').Peer} */
export function create() {
  const text = (/** @type {number} */ limit) => v.pipe(v.string(), v.check(atMost(limit)))
  const schema = v.looseObject({
    notifyType: v.literal('CAPTURE_RESULT'),
    result: v.looseObject({
      resultCode: text(64),
      resultStatus: v.picklist(['S', 'F', 'U']),
      resultMessage: v.optional(text(256)),
    }),
    captureRequestId: text(64),
    paymentId: text(64),
    captureId: text(64),
    captureAmount: v.looseObject({
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      value: v.pipe(v.string(), v.maxLength(16), v.regex(/^[0-9]+$/)),
    }),
    captureTime: v.optional(v.pipe(v.string(), v.maxLength(64), v.regex(DATE_TIME))),
    acquirerReferenceNo: v.optional(text(64)),
  })
  return {
    accepts: (message) => v.is(schema, message),
    reason: (message) => v.safeParse(schema, message, { abortEarly: true }).issues?.[0],
  }
}
