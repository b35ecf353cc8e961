import type { OperationMethods } from '../../generated/methods.ts'
import type { OperationMessages } from '../../generated/operations.ts'
import type { Advice, ResultStatus } from '../../generated/result-codes/types.ts'
import type { Deviation } from '../validation/deviation.ts'
import type { CallOptions } from './resolved-options.ts'

/** The name of an operation of the contract, such as `capture`. */
export type OperationName = keyof OperationMessages

/** An answer as it was received. */
export interface RawResponse {
  /** The HTTP status. */
  readonly status: number
  /** All headers, the signature among them. */
  readonly headers: Headers
  /** The bytes that the signature covers. */
  readonly body: Uint8Array
}

/** What every outcome has. `Code` completes the codes that are known, and allows any other. */
export interface OutcomeDetails<Code extends string> {
  /** The result code. The list grows: have a `default` wherever you switch over it. */
  readonly code: Code | (string & {})
  /** Text for people, in no fixed wording; perhaps empty. */
  readonly message: string
  /** What a program should do next. For a code that is not known it follows from the status. */
  readonly advice: Advice
  /**
   * Whether the answer was signed. Only an open outcome, and a failure before any work, can be unsigned. Anybody on the
   * way can have written an unsigned answer: use nothing of its `data`, least of all a URL to send a payer to.
   */
  readonly verified: boolean
  /**
   * Where the answer differs from what is documented, or from its request; usually empty. The outcome is as the result
   * says all the same. With the option `strict` an answer that differs is a `ContractError` instead.
   */
  readonly deviations: readonly Deviation[]
  /** The answer as it was received. */
  readonly response: RawResponse
}

/** `S`: it is done. */
export interface Succeeded<Success, Code extends string> extends OutcomeDetails<Code> {
  /** Tells outcomes apart: this one is final and good. */
  readonly status: 'succeeded'
  /**
   * The answer. What is documented for a success is not optional in its type; a field that was missing or had another
   * form all the same is named in `deviations`. Where a crash would hurt, look there first or use optional access.
   */
  readonly data: Success
}

/** `F`: it has failed, and that is final. `code` and `advice` say why and what to do. */
export interface Failed<Data, Code extends string> extends OutcomeDetails<Code> {
  /** Tells outcomes apart: this one is final. */
  readonly status: 'failed'
  /** The answer; besides `result`, the contract promises no field of it. */
  readonly data: Data
}

/**
 * `U`: not decided yet. Wait, or look it up; never send a new request with a new id. For a cashier payment this is the
 * normal answer, and `data.normalUrl`, `data.schemeUrl` and `data.applinkUrl` say where to send the payer.
 *
 * Also an `F`, with its code, where it answers a repetition that the client has made by itself and can come although the
 * attempt before it was carried out, such as `REPEAT_REQUEST` of `acceptDispute`.
 */
export interface Pending<Data, Code extends string> extends OutcomeDetails<Code> {
  /** Tells outcomes apart: this one is not final. */
  readonly status: 'pending'
  /** The answer so far; besides `result`, no field of it is sure. */
  readonly data: Data
}

/**
 * How a call ended, told apart by `status`.
 *
 * @example
 * ```ts
 * const outcome = await antom.capture(request)
 * if (outcome.status === 'succeeded') console.log(outcome.data.captureId)
 * else console.log(outcome.code, outcome.advice)
 * ```
 */
export type Outcome<Name extends OperationName> =
  | Succeeded<OperationMessages[Name]['success'], OperationMessages[Name]['resultCode']>
  | Failed<OperationMessages[Name]['response'], OperationMessages[Name]['resultCode']>
  | Pending<OperationMessages[Name]['response'], OperationMessages[Name]['resultCode']>

/** The outcome of each operation. With a name, it does not stand in full wherever an editor shows a method. */
type Outcomes = { readonly [Name in OperationName]: Outcome<Name> }

/** A method for each operation of the contract. */
export interface AntomOperations extends OperationMethods<CallOptions, Outcomes> {}

/** What the statuses of the API are called here. */
export const statusNames = { S: 'succeeded', F: 'failed', U: 'pending' } as const satisfies Record<
  ResultStatus,
  string
>
