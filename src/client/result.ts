import type { Advice, ResultStatus } from '../../generated/result-codes/types.ts'
import type { UnverifiedResult } from '../core/errors.ts'
import { visibleText } from '../core/visible-text.ts'
import { adviceFor } from './advice.ts'

/** The result that every answer of the contract has, and what to do about it. */
export interface ResponseResult {
  readonly status: ResultStatus
  readonly code: string
  readonly message: string
  readonly advice: Advice
}

/** What an answer lacks of its essential part. */
export interface EssentialIssue {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string
  /** The JSON Schema keyword that it breaks. */
  readonly keyword: string
  readonly reason: string
}

/** Whether a value is an object that has members by name. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads the essential part of an answer: a result with status and code.
 *
 * @param data - the answer, parsed, without members that are `null`
 * @param operation - its name, for the advice
 * @returns the result, or what is wrong with it
 */
export function resultOf(
  data: unknown,
  operation: string | undefined,
):
  | { readonly result: ResponseResult; readonly issue?: undefined }
  | { readonly result?: undefined; readonly issue: EssentialIssue } {
  if (!isObject(data)) return issue('', 'type', 'must be object')
  const { result } = data
  if (result === undefined) return issue('/result', 'required', 'is required')
  if (!isObject(result)) return issue('/result', 'type', 'must be object')
  const { resultStatus: status, resultCode: code, resultMessage: message } = result
  if (status === undefined) return issue('/result/resultStatus', 'required', 'is required')
  if (status !== 'S' && status !== 'F' && status !== 'U')
    return issue('/result/resultStatus', 'enum', 'must be one of "S", "F", "U"')
  if (code === undefined) return issue('/result/resultCode', 'required', 'is required')
  if (typeof code !== 'string') return issue('/result/resultCode', 'type', 'must be string')
  return {
    result: {
      status,
      code,
      message: typeof message === 'string' ? message : '',
      advice: adviceFor(operation, status, code),
    },
  }
}

function issue(pointer: string, keyword: string, reason: string): { readonly issue: EssentialIssue } {
  return { issue: { pointer, keyword, reason } }
}

/**
 * Shows a result that nothing proves, for an error.
 *
 * @param result - undefined where the answer has none
 */
export function unverifiedResult(result: ResponseResult | undefined): UnverifiedResult | undefined {
  if (result === undefined) return undefined
  const { status, code, message } = result
  return { status, code: visibleText(code, 64), message: visibleText(message, 256) }
}
