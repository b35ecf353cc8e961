import { timing } from '../../../../generated/sandbox.ts'
import { amountIn, fieldOf, type JsonObject, textIn, textOf } from '../../json.ts'
import type { PeriodSegment, SandboxTrial } from '../../state/subscription-state.ts'
import { isPeriodType } from './calendar.ts'

/** Why a request cannot be carried out: a documented code, and what is wrong. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** A request that breaks a rule which its schema cannot state. */
export function illegal(message: string): Refusal {
  return { code: 'PARAM_ILLEGAL', message }
}

/** A time of a request; `undefined` where it has none. */
export function timeIn(request: JsonObject, name: string): number | undefined {
  const time = Date.parse(textIn(request, name))
  return Number.isNaN(time) ? undefined : time
}

/** The first time of a request that is no time, such as the 24:00:01 of a day. */
export function timeProblem(request: JsonObject, names: readonly string[]): Refusal | undefined {
  const wrong = names.find(
    (name) => textOf(request, name) !== undefined && timeIn(request, name) === undefined,
  )
  return wrong === undefined ? undefined : illegal(`/${wrong} is not a time.`)
}

/**
 * A time until which the payer may authorize that is too late. Not sped up, like every date of a subscription.
 *
 * @param now - the time of the request
 */
export function expiryProblem(request: JsonObject, now: number): Refusal | undefined {
  const expiry = timeIn(request, 'subscriptionExpiryTime')
  return expiry === undefined || expiry - now < timing.subscriptionAuthorizationLimit * 1000
    ? undefined
    : illegal('/subscriptionExpiryTime is not within 48 hours of the request.')
}

/** The length of periods that a request asks for; `undefined` where it asks for none. */
export function ruleIn(request: JsonObject): Pick<PeriodSegment, 'periodType' | 'periodCount'> | undefined {
  const rule = fieldOf(request, 'periodRule')
  if (rule === undefined) return undefined
  return { periodType: textIn(rule, 'periodType'), periodCount: Number(fieldOf(rule, 'periodCount')) }
}

/** A length of periods that the sandbox cannot count. */
export function ruleProblem(rule: Pick<PeriodSegment, 'periodType'> | undefined): Refusal | undefined {
  if (rule === undefined || isPeriodType(rule.periodType)) return undefined
  return illegal('/periodRule/periodType is not a unit that the sandbox knows.')
}

/** The trials of a request. */
export function trialsIn(request: JsonObject): SandboxTrial[] {
  const trials = fieldOf(request, 'trials')
  if (!Array.isArray(trials)) return []
  return trials.map((trial: unknown) => {
    const first = Number(fieldOf(trial, 'trialStartPeriod'))
    const last = fieldOf(trial, 'trialEndPeriod')
    return { first, last: last === undefined ? first : Number(last), amount: amountIn(trial, 'trialAmount') }
  })
}
