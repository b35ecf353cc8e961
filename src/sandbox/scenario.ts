import { visibleText } from '../core/visible-text.ts'
import { resultCodeOf, type SandboxContract } from './contract.ts'

/**
 * What happens to a request, instead of the usual. The same can be written in the request's own id, as
 * `sim.RISK_REJECT.slow500-order-17`: words between dots after `sim`, then a hyphen and the rest of the id.
 */
export interface Scenario {
  /** The result code to answer: any that is documented for the operation. */
  readonly code?: string | undefined
  /** The final result code of a payment or capture that is in process; `SUCCESS` when left out. */
  readonly ending?: string | undefined
  /** What the payer does as soon as the cashier payment has begun, instead of a person at the page. */
  readonly payer?: 'approve' | 'decline' | undefined
  /** Milliseconds to wait before the answer is sent. The work is done before. */
  readonly slow?: number | undefined
  /** The connection breaks after the work was done: the answer is lost. */
  readonly lost?: boolean | undefined
  /** The connection breaks before anything was done: the request is lost. */
  readonly drop?: boolean | undefined
  /** An HTTP status to answer instead of doing anything, such as 503. */
  readonly http?: number | undefined
  /** The answer comes without a signature. */
  readonly unsigned?: boolean | undefined
  /** The answer comes with a signature of another key. */
  readonly forged?: boolean | undefined
  /** Every notification is sent once more after it was acknowledged. */
  readonly duplicate?: boolean | undefined
  /** Seconds by which every notification comes late. */
  readonly late?: number | undefined
  /** The first notification comes 30 seconds late, and so after the second. */
  readonly reorder?: boolean | undefined
  /** A payment is reported as `PAYMENT_PENDING` before its result. */
  readonly pending?: boolean | undefined
  /** A dispute about the payment is opened, 5 seconds after it has succeeded. */
  readonly dispute?: 'CHARGEBACK' | 'RETRIEVAL_REQUEST' | 'COMPLIANCE_REQUEST' | 'RDR' | undefined
  /** How many days the merchant has to answer the dispute, 1 to 365; 14 when left out. */
  readonly disputeDays?: number | undefined
  /** How the dispute ends: judged so 5 seconds after each document, or withdrawn 5 seconds after it was opened. */
  readonly disputeEnding?: 'win' | 'lose' | 'withdraw' | undefined
  /**
   * How many requests with the same id meet this; 1 when left out. A final failure, and what concerns
   * notifications, is not counted: it belongs to the payment or capture.
   */
  readonly times?: number | undefined
}

/** A word of a scenario and its meaning, for the help text and the first page. */
export interface ScenarioWord {
  readonly word: string
  readonly meaning: string
}

/** Every word that can stand in a request id. */
export const scenarioWords: readonly ScenarioWord[] = [
  { word: 'RESULT_CODE', meaning: 'answer with this result code; a second one is how a pending one ends' },
  { word: 'cancel:CODE', meaning: 'the same for another operation on this payment (cancel, inquiryPayment)' },
  { word: 'approve', meaning: 'the payer approves at once, without the page' },
  { word: 'decline', meaning: 'the payer declines at once' },
  { word: 'pending', meaning: 'the payment is reported as PAYMENT_PENDING before its result' },
  { word: 'dispute14', meaning: 'a chargeback is opened after the payment, with 14 days to answer' },
  { word: 'retrieval14', meaning: 'the same with a retrieval request' },
  { word: 'compliance14', meaning: 'the same with a compliance request' },
  { word: 'rdr', meaning: 'the same, settled by Rapid Dispute Resolution' },
  { word: 'win', meaning: 'the dispute is judged for the merchant once it is defended' },
  { word: 'lose', meaning: 'the dispute is judged against the merchant once it is defended' },
  { word: 'withdraw', meaning: 'the payer withdraws the dispute' },
  { word: 'slow3000', meaning: 'the answer comes 3000 ms late' },
  { word: 'lost', meaning: 'the work is done, the answer is lost' },
  { word: 'drop', meaning: 'the request is lost, nothing is done' },
  { word: 'http503', meaning: 'HTTP status 503 and no result' },
  { word: 'unsigned', meaning: 'the answer has no signature' },
  { word: 'forged', meaning: 'the answer is signed with another key' },
  { word: 'duplicate', meaning: 'every notification is sent twice' },
  { word: 'late60', meaning: 'every notification comes 60 s late' },
  { word: 'reorder', meaning: 'the first notification comes after the second' },
  { word: 'times2', meaning: 'the first two requests with this id meet it, not just one' },
]

/** Thrown for a scenario with an unknown word, operation or code. */
export class ScenarioError extends Error {
  override get name(): 'ScenarioError' {
    return 'ScenarioError'
  }
}

const disputeKinds = {
  dispute: 'CHARGEBACK',
  retrieval: 'RETRIEVAL_REQUEST',
  compliance: 'COMPLIANCE_REQUEST',
  rdr: 'RDR',
} as const

/** The longest time to answer a dispute that can be asked for, in days. */
export const maxDisputeDays = 365

/** The longest delays that can be asked for, in milliseconds and in seconds. */
export const maxSlow = 600_000
export const maxLate = 7 * 24 * 3600

/**
 * Reads the scenario in a request id; the scenario of any other id is empty.
 *
 * @param id - the idempotency key of the request, or of the payment that it concerns
 * @param operation - the operation that was called, such as `capture`
 * @param contract - its operations and result codes are known words
 * @param owner - the operation whose idempotency key the id is; words without an operation's name apply to it
 * @throws {ScenarioError} when a word is not known, or the code is not one of the operation
 */
export function scenarioOfId(
  id: string,
  operation: string,
  contract: SandboxContract,
  owner: string = operation,
): Scenario {
  const [head = ''] = id.split('-', 1)
  const [prefix, ...words] = head.split('.')
  return prefix === 'sim' ? readScenario(words, operation, contract, owner) : {}
}

/** Reads the words of a scenario: those of an id, or the text of the `sandbox-scenario` header. */
export function readScenario(
  words: readonly string[],
  operation: string,
  contract: SandboxContract,
  owner: string = operation,
): Scenario {
  const scenario: { -readonly [Field in keyof Scenario]: Scenario[Field] } = {}
  /** Operations of which a code was read: the next one is how it ends. */
  const coded = new Set<string>()
  for (const word of words) {
    const [target, code] = word.includes(':') ? splitOnce(word) : [owner, word]
    if (!Object.hasOwn(contract.operations, target)) throw unknownWord(word)
    if (/^[A-Z][A-Z0-9_]+$/.test(code)) {
      const isEnding = coded.has(target)
      coded.add(target)
      if (isEnding) checkEnding(target, code, contract)
      else checkCode(target, code, contract)
      if (target !== operation) continue
      scenario[isEnding ? 'ending' : 'code'] = code
      continue
    }
    if (target !== operation) continue
    Object.assign(scenario, plainWord(code))
  }
  return scenario
}

/**
 * Checks how something ends, which a notification or an inquiry tells: these have tables of their own.
 *
 * @throws {ScenarioError} when no table has the code
 */
export function checkEnding(operation: string, code: string, contract: SandboxContract): void {
  if (Object.values(contract.resultCodes).some((rows) => Object.hasOwn(rows, code))) return
  checkCode(operation, code, contract)
}

/** Checks what is answered. @throws {ScenarioError} when it is not a result code of the operation */
export function checkCode(operation: string, code: string, contract: SandboxContract): void {
  if (resultCodeOf(contract, operation, code) !== undefined) return
  throw new ScenarioError(`${visibleText(String(code), 64)} is not a result code of ${operation}`)
}

function plainWord(word: string): Scenario {
  const [, name = '', digits = ''] = /^([a-z]+)(\d{0,7})$/.exec(word) ?? []
  const number = digits === '' ? undefined : Number(digits)
  switch (name) {
    case 'approve':
    case 'decline':
      if (number === undefined) return { payer: name }
      break
    case 'lost':
    case 'drop':
    case 'unsigned':
    case 'forged':
    case 'duplicate':
    case 'reorder':
    case 'pending':
      if (number === undefined) return { [name]: true }
      break
    case 'dispute':
    case 'retrieval':
    case 'compliance':
    case 'rdr':
      if (number === undefined || (number >= 1 && number <= maxDisputeDays)) {
        return { dispute: disputeKinds[name], ...(number !== undefined && { disputeDays: number }) }
      }
      break
    case 'win':
    case 'lose':
    case 'withdraw':
      if (number === undefined) return { disputeEnding: name }
      break
    case 'slow':
      if ((number ?? 0) <= maxSlow) return { slow: number ?? 3000 }
      break
    case 'late':
      if ((number ?? 0) <= maxLate) return { late: number ?? 60 }
      break
    case 'http':
      if (number !== undefined && number >= 300 && number <= 599) return { http: number }
      break
    case 'times':
      if (number !== undefined && number >= 1) return { times: number }
  }
  throw unknownWord(word)
}

function unknownWord(word: string): ScenarioError {
  const words = scenarioWords.map((known) => known.word).join(', ')
  return new ScenarioError(`"${visibleText(word, 40)}" is not a word of a scenario. There are ${words}`)
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(':')
  return [text.slice(0, at), text.slice(at + 1)]
}
