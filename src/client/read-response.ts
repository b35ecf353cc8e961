import { operations } from '../../generated/operations.ts'
import { TransportError, type TransportErrorReason } from '../core/errors/transport-error.ts'
import { isSignatureError, SignatureError } from '../core/errors.ts'
import type { Deviation } from '../validation/deviation.ts'
import { withoutNullMembers } from '../validation/null-members.ts'
import { resultCodeIn } from './advice.ts'
import { clockNote } from './clock-note.ts'
import { clockOf } from './clock-of.ts'
import { compareEchoes, type EchoedOperation } from './echoes.ts'
import { readBody } from './read-body.ts'
import type { ReceivedResponse } from './received-response.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'
import { type EssentialIssue, type ResponseResult, resultOf, unverifiedResult } from './result.ts'
import { verifyResponse } from './verify-response.ts'

/** An answer that was received whole, is JSON, answers this request, and is either signed or no success. */
export interface ParsedResponse {
  /** The bytes that the signature covers. */
  readonly body: Uint8Array<ArrayBuffer>
  /** The answer without members that are `null`, which means absent. */
  readonly data: unknown
  /** Undefined when the answer has none, which is against the contract; `issue` then says why. */
  readonly result: ResponseResult | undefined
  readonly issue: EssentialIssue | undefined
  readonly verified: boolean
  /** Where the answer contradicts its request. */
  readonly contradictions: readonly Deviation[]
}

/** The request that an answer is to, and the attempt. */
export interface AnsweredRequest {
  /** Path and query: the part that is signed. */
  readonly path: string
  readonly operation: string | undefined
  /** The text that was sent. */
  readonly body: string
  /** Whether an earlier attempt of the same call may have reached the gateway. */
  readonly mayHaveArrived: boolean
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Makes sense of an answer: checks the status, reads the body, verifies it, only then parses it, and compares it with
 * the request.
 *
 * @param response - whose body has not been read
 * @param request - what it answers
 * @param options - the client's
 * @throws {TransportError} `redirect`, `status`, `too-large`, `not-json` or `not-a-response`
 * @throws {SignatureError} when the signature is not good, when there is none and the result would need one, and
 *   `other-answer` for the answer to another request
 * @throws (as a rejection) what the runtime throws when the body breaks off
 */
export async function readResponse(
  response: ReceivedResponse,
  request: AnsweredRequest,
  options: ResolvedClientOptions,
): Promise<ParsedResponse> {
  const { status, headers, type } = response
  // Where redirects are hidden from programs, the status is 0.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw problem('redirect', `the server redirects (${status}), and a signed request cannot follow`)
  if (status !== 200) throw problem('status', `the server answered with HTTP status ${status}`)
  const { maxResponseSize } = options
  const body = await readBody(response, maxResponseSize)
  if (body === undefined) throw problem('too-large', `the answer has more than ${maxResponseSize} bytes`)
  const verified = await verifyResponse(headers, body, request.path, options).catch((error: unknown) => {
    throw withResult(error, body, request.operation)
  })
  const data = withoutNullMembers(parse(body))
  const { result: stated, issue } = resultOf(data, request.operation)
  // Without a signature answers whoever could not authenticate the request.
  const note = verified || stated?.status !== 'F' ? '' : clockNote(headers, clockOf(options).now())
  if (!verified) requireCredible(stated, request.mayHaveArrived, note)
  const result = stated && note !== '' ? { ...stated, message: `${stated.message}${note}` } : stated
  return { body, data, result, issue, verified, contradictions: contradictionsOf(request, data) }
}

/**
 * Refuses an unsigned answer that would decide about money: anybody on the way can write one. A failure is believed
 * with the codes that the gateway gives before it does any work, since it cannot sign for a caller it does not know;
 * and not even then when an earlier attempt of the call may have been worked on.
 */
function requireCredible(result: ResponseResult | undefined, mayHaveArrived: boolean, note: string): void {
  if (result?.status === 'U') return
  const details = { reason: 'unsigned', result: unverifiedResult(result) } as const
  if (result?.status !== 'F')
    throw new SignatureError('a success came without a signature, and so proves nothing', details)
  const shown = `a failure (${details.result?.code}) came without a signature`
  if (resultCodeIn('gateway', result.code)?.beforeWork !== true)
    throw new SignatureError(`${shown}, and so proves nothing${note}`, details)
  if (mayHaveArrived)
    throw new SignatureError(`${shown} after an attempt that may have reached the gateway${note}`, details)
}

/** Adds what the answer says to the error of an answer that has a signature and no time. */
function withResult(error: unknown, body: Uint8Array, operation: string | undefined): unknown {
  if (!isSignatureError(error) || error.reason !== 'missing-header') return error
  try {
    const { result } = resultOf(withoutNullMembers(parse(body)), operation)
    return new SignatureError(error.message, { reason: error.reason, result: unverifiedResult(result) })
  } catch {
    return error
  }
}

function contradictionsOf({ operation = '', body }: AnsweredRequest, data: unknown): readonly Deviation[] {
  const known: Readonly<Record<string, EchoedOperation>> = operations
  const entry = Object.hasOwn(known, operation) ? known[operation] : undefined
  if (entry?.echoes === undefined) return []
  let request: unknown
  try {
    request = JSON.parse(body)
  } catch {
    // A call of raw can write its body itself, and not as JSON.
    return []
  }
  return compareEchoes(entry, request, data)
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
