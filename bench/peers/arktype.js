import { type } from 'arktype'
import { atMost, DATE_TIME } from './text.js'

/** @returns {import('../subject.ts').Peer} */
export function create() {
  const text = (/** @type {number} */ limit) => type('string').narrow(atMost(limit))
  const schema = type({
    notifyType: "'CAPTURE_RESULT'",
    result: {
      resultCode: text(64),
      resultStatus: "'S' | 'F' | 'U'",
      'resultMessage?': text(256),
    },
    captureRequestId: text(64),
    paymentId: text(64),
    captureId: text(64),
    captureAmount: { currency: /^[A-Z]{3}$/, value: '/^[0-9]+$/ & string <= 16' },
    'captureTime?': type(DATE_TIME),
    'acquirerReferenceNo?': text(64),
  })
  return {
    accepts: (message) => schema.allows(message),
    reason: (message) => {
      const result = schema(message)
      return result instanceof type.errors ? result[0] : undefined
    },
  }
}
