import { checkNames, checkNumber, checkSwitch, optionError } from '../core/check-options.ts'
import { visibleText } from '../core/visible-text.ts'
import type { SandboxContract } from './contract.ts'
import { checkCode, checkEnding, maxDisputeDays, maxLate, maxSlow, type Scenario } from './scenario.ts'
import type { SimulateOptions } from './types.ts'

/** Throws a {@link ConfigurationError} for what a field cannot be. */
type FieldCheck = (name: string, value: unknown) => void

const oneOf =
  (...words: readonly unknown[]): FieldCheck =>
  (name, value) => {
    if (!words.includes(value)) throw optionError(name, `must be one of ${words.join(', ')}`)
  }

const times: FieldCheck = (name, value) => {
  if (!Number.isInteger(value) || Number(value) < 1) throw optionError(name, 'must be a whole number above 0')
}

// The contract says which codes there are.
const code: FieldCheck = () => {}

/** What each field must be where it is given; the compiler sees to it that none is forgotten. */
const fields: Readonly<Record<keyof Scenario, FieldCheck>> = {
  code,
  ending: code,
  payer: oneOf('approve', 'decline'),
  slow: (name, value) => checkNumber(name, value, 0, maxSlow, 'number'),
  lost: checkSwitch,
  drop: checkSwitch,
  http: (name, value) => checkNumber(name, value, 200, 599),
  unsigned: checkSwitch,
  forged: checkSwitch,
  duplicate: checkSwitch,
  late: (name, value) => checkNumber(name, value, 0, maxLate, 'number'),
  reorder: checkSwitch,
  pending: checkSwitch,
  dispute: oneOf('CHARGEBACK', 'RETRIEVAL_REQUEST', 'COMPLIANCE_REQUEST', 'RDR'),
  disputeDays: (name, value) => checkNumber(name, value, 1, maxDisputeDays),
  disputeEnding: oneOf('win', 'lose', 'withdraw'),
  times,
}

const whichNames = ['id', 'times'] as const satisfies readonly (keyof SimulateOptions)[]

/**
 * Checks a scenario that a program has made, and for which requests it is: one that is misspelt would be used up by a
 * request that nothing happens to.
 *
 * @throws {ConfigurationError} for the first thing that cannot be carried out
 */
export function checkScenario(
  operation: string,
  scenario: Scenario,
  which: SimulateOptions,
  contract: SandboxContract,
): void {
  if (!Object.hasOwn(contract.operations, operation)) {
    const known = Object.keys(contract.operations).join(', ')
    const shown = visibleText(String(operation), 64)
    throw optionError(
      'operation',
      `must be one of the contract: There is no operation ${shown}; there are ${known}`,
    )
  }
  if (typeof scenario !== 'object' || scenario === null) throw optionError('scenario', 'must be an object')
  checkNames(scenario, Object.keys(fields), 'a scenario')
  checkNames(which, whichNames, 'sandbox.simulate')
  const given = Object.entries(scenario).filter(([, value]) => value !== undefined)
  // Every name is known by now, which the compiler does not follow.
  for (const [name, value] of given) fields[name as keyof Scenario](name, value)
  try {
    if (scenario.code !== undefined) checkCode(operation, scenario.code, contract)
    if (scenario.ending !== undefined) checkEnding(operation, scenario.ending, contract)
  } catch (error) {
    throw optionError('scenario', `cannot be carried out: ${error instanceof Error ? error.message : ''}`)
  }
  if (which.id !== undefined && typeof which.id !== 'string') throw optionError('id', 'must be text')
  if (which.times !== undefined) times('times', which.times)
  if (given.every(([name]) => name === 'times')) {
    const names = Object.keys(fields).filter((name) => name !== 'times')
    throw optionError('scenario', `must say what happens: with one of ${names.join(', ')}`)
  }
}
