import { eventName } from './call-extensions.ts'
import type { NewCall } from './call-facts.ts'
import { exampleOf } from './example-message.ts'

const SUCCEEDED = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' }

/** A request with what is required, one with everything, and an answer for each status. */
export function operationExamples({ request, response, codes }: NewCall): Record<string, unknown> {
  const full = exampleOf(request)
  const minimal = exampleOf(request, true)
  return {
    request: minimal,
    ...(Object.keys(full).length > Object.keys(minimal).length && { 'request-full': full }),
    succeeded: { ...exampleOf(response), result: SUCCEEDED },
    ...answersOf(codes),
  }
}

/** An answer for each status that the codes can have. */
function answersOf(codes: NewCall['codes']): Record<string, unknown> {
  return Object.fromEntries(
    (
      [
        ['failed', 'F'],
        ['unknown', 'U'],
      ] as const
    ).flatMap(([name, status]) => {
      const code = Object.keys(codes).find((one) => codes[one] === status)
      return code === undefined
        ? []
        : [[name, { result: { resultCode: code, resultStatus: status, resultMessage: 'Not done.' } }]]
    }),
  )
}

/** A notification of a success and of a failure, and what acknowledges it. */
export function notificationExamples({ name, request, codes }: NewCall): Record<string, unknown> {
  const failed = Object.keys(codes).find((code) => codes[code] === 'F')
  const event = request.notifyType?.values?.[0] ?? eventName(name)
  const notifyType = { notifyType: event }
  return {
    succeeded: { ...exampleOf(request), ...notifyType, result: SUCCEEDED },
    ...(failed !== undefined && {
      failed: {
        ...exampleOf(request, true),
        ...notifyType,
        result: { resultCode: failed, resultStatus: 'F', resultMessage: 'Not done.' },
      },
    }),
    acknowledgement: { result: SUCCEEDED },
  }
}
