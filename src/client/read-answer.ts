import type { Advice, ResultStatus } from '../../generated/result-codes.ts'
import { SignatureError, TransportError, type TransportErrorReason } from '../core/errors.ts'
import { adviceFor } from './advice.ts'
import { readBody } from './read-body.ts'
import type { Settings } from './settings.ts'
import { verifyAnswer } from './verify-answer.ts'

/** The result that every answer of the contract has, and what to do about it. */
export interface AnswerResult {
  readonly status: ResultStatus
  readonly code: string
  readonly message: string
  readonly advice: Advice
}

/** An answer that was received whole, is JSON, and is either signed or no success. */
export interface Answer {
  /** The bytes that the signature covers. */
  readonly body: Uint8Array<ArrayBuffer>
  readonly data: unknown
  /** Undefined when the answer has none, which is against the contract. */
  readonly result: AnswerResult | undefined
  readonly verified: boolean
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Makes sense of an answer: checks the status, reads the body, verifies it, and only then parses it.
 *
 * @param response - whose body has not been read
 * @param path - path and query of the request
 * @param operation - the operation, for the advice
 * @param settings - the client's
 * @throws {TransportError} `redirect`, `status`, `too-large` or `not-json`
 * @throws {SignatureError} when the signature is not good, or a success has none
 * @throws (as a rejection) what the runtime throws when the body breaks off
 */
export async function readAnswer(
  response: Response,
  path: string,
  operation: string | undefined,
  settings: Settings,
): Promise<Answer> {
  const { status, headers } = response
  // Where redirects are hidden from programs, the status is 0.
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw problem('redirect', `the server redirects (${status}), and a signed request cannot follow`)
  }
  if (status !== 200) throw problem('status', `the server answered with HTTP status ${status}`)
  const { maxResponseSize } = settings
  const body = await readBody(response, maxResponseSize)
  if (body === undefined) throw problem('too-large', `the answer has more than ${maxResponseSize} bytes`)
  const verified = await verifyAnswer(headers, body, path, settings)
  const data = parse(body)
  const result = resultOf(data, operation)
  if (!verified && result?.status !== 'F' && result?.status !== 'U') {
    throw new SignatureError('a success came without a signature, and so proves nothing', {
      reason: 'unsigned',
    })
  }
  return { body, data, result, verified }
}

function parse(body: Uint8Array): unknown {
  let text: string
  try {
    text = decoder.decode(body)
  } catch {
    throw problem('not-json', 'the answer is not UTF-8')
  }
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message is not passed on: it quotes the answer.
    const what = text.trim() === '' ? 'empty' : /^\s*</.test(text) ? 'HTML or XML' : 'not JSON'
    throw problem('not-json', `the answer is ${what} (did a proxy answer?)`)
  }
}

/** An error without its place, which is added where it is known. */
function problem(reason: TransportErrorReason, text: string): TransportError {
  return new TransportError(text, { reason })
}

/** The result of an answer, when it has one in the form that decisions need. */
function resultOf(data: unknown, operation: string | undefined): AnswerResult | undefined {
  // Nothing is known of what came until it is looked at; reading a field of null would throw.
  const { result } = (data ?? {}) as { result?: unknown }
  const {
    resultStatus: status,
    resultCode: code,
    resultMessage: message,
  } = (result ?? {}) as Record<string, unknown>
  if ((status !== 'S' && status !== 'F' && status !== 'U') || typeof code !== 'string') return undefined
  return {
    status,
    code,
    message: typeof message === 'string' ? message : '',
    advice: adviceFor(operation, status, code),
  }
}
