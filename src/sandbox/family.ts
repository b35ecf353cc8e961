import type { Clock } from '../core/clock.ts'
import type { Answer, SandboxContract } from './contract.ts'
import type { JsonObject } from './json.ts'
import type { Scenario } from './scenario.ts'
import type { RecordTimers } from './state/record-timers.ts'
import type { SandboxState } from './state/sandbox-state.ts'

/** A validated request and the scenario it meets. */
export interface SandboxCall {
  readonly request: JsonObject
  readonly scenario: Scenario
  /** How many requests with this id there were, this one included: 1 for the first. */
  readonly attempt: number
}

/** The behaviour of one operation. Whatever takes time is done by timers; the answer is given at once. */
export type OperationHandler = (call: SandboxCall) => Answer

/** The record that a request concerns, for requests that have no id of their own. */
export interface RequestSubject {
  /** The id under which requests are counted and simulated. */
  readonly id: string | undefined
  /** The operation that made the record and the id it was given then: a scenario in that id applies here as well. */
  readonly madeBy?: { readonly operation: string; readonly id: string } | undefined
}

/** A notification to be sent. */
export interface SandboxNotification {
  /** Its event name, such as `PAYMENT_RESULT`. */
  readonly event: string
  readonly body: JsonObject
  /** Where it goes; it is not sent without a URL. */
  readonly url: string | undefined
  /** The scenario of the record that it reports. */
  readonly scenario: Scenario
  /** Whether it is the first one of its record. */
  readonly isFirst: boolean
}

/** A page of a family, such as the cashier. */
export interface FamilyPage {
  /** Shows the page. */
  readonly show: () => {
    readonly html: string
    /** An origin besides the sandbox's own to which a form of the page can lead. */
    readonly formTarget?: string | undefined
  }
  /** Takes the form of the page and gives the URL or path that the browser goes to next. */
  readonly submit?: (form: URLSearchParams) => string
}

/** A part of the sandbox's first page: the latest records of a family. */
export interface FamilySection {
  readonly title: string
  readonly html: string
}

/** The behaviour of the operations of one family. An operation that no family has is answered from its example. */
export interface SandboxFamily {
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationHandler>>
  /** Finds the record that a request concerns. Asked only for operations without an idempotency key. */
  readonly subjectOf?: (request: JsonObject) => RequestSubject | undefined
  /** The page at a path. */
  readonly pageAt?: (path: string) => FamilyPage | undefined
  /**
   * The family's part of the first page, if there is anything to show.
   *
   * @param count - how many records to show at most, newest first
   */
  readonly section?: (count: number) => FamilySection | undefined
  /** Called after each notification that any family makes: so a dispute learns that a payment has succeeded. */
  readonly onNotification?: (notification: SandboxNotification) => void
  /**
   * The documented code for a request that breaks the contract, where it is another than `PARAM_ILLEGAL`. Asked only of
   * the family that has the operation.
   */
  readonly codeOfProblem?: (operation: string, problem: RequestProblem) => string | undefined
}

/** Where and how a request breaks the contract. */
export interface RequestProblem {
  /** JSON Pointer to the value. */
  readonly pointer: string
  /** The JSON Schema keyword that it breaks. */
  readonly keyword: string
}

/** What a family works with. */
export interface FamilyContext {
  /** While a timer does its work, the time at which that was due. */
  readonly clock: Pick<Clock, 'now'>
  readonly contract: SandboxContract
  readonly state: SandboxState
  /** Makes the timers of a record. */
  readonly createTimers: () => RecordTimers
  /** A documented period as the sandbox runs it: from seconds to milliseconds, divided by the speed. */
  readonly period: (seconds: number) => number
  /**
   * Makes an id in the form of the gateway's.
   *
   * @param kind - one digit that tells the kinds of records apart
   */
  readonly nextId: (kind: number) => string
  /** Scheme, host and port of the sandbox's pages for whoever asks, once it listens. */
  readonly url: () => string
  /** Where notifications go when a request names no URL. */
  readonly defaultNotifyUrl: string | undefined
  readonly notify: (notification: SandboxNotification) => void
}

/** Makes a family. */
export type FamilyFactory<Family extends SandboxFamily = SandboxFamily> = (context: FamilyContext) => Family
