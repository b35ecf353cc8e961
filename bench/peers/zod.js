import { z } from 'zod'
import { atMost } from './text.js'

/** @returns {import('../subject.ts').Peer} */
export function create() {
  const text = (/** @type {number} */ limit) => z.string().refine(atMost(limit))
  const schema = z.looseObject({
    notifyType: z.literal('CAPTURE_RESULT'),
    result: z.looseObject({
      resultCode: text(64),
      resultStatus: z.enum(['S', 'F', 'U']),
      resultMessage: text(256).optional(),
    }),
    captureRequestId: text(64),
    paymentId: text(64),
    captureId: text(64),
    captureAmount: z.looseObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      value: z
        .string()
        .max(16)
        .regex(/^[0-9]+$/),
    }),
    captureTime: z.iso.datetime({ offset: true }).max(64).optional(),
    acquirerReferenceNo: text(64).optional(),
  })
  return {
    accepts: (message) => schema.safeParse(message).success,
    reason: (message) => schema.safeParse(message).error?.issues[0],
  }
}
