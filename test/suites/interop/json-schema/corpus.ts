import type { ValidationError } from '../../../../generated/validators/validation-error.js'
import type { Json, JsonObject } from '../../../../tools/contract/json.ts'
import { pointerKeys } from '../../../../tools/contract/json-pointer.ts'
import { examples, messages, validatorOf } from '../../../support/contract.ts'
import { messageOf } from '../../differential/differential.ts'
import { MessageMaker } from '../../differential/message-maker.ts'

/** A rule that a message breaks, and what is there instead. */
export interface BrokenRule {
  readonly place: string
  readonly keyword: string
  readonly value: Json | undefined
}

/** A message, and what the generated validators say about it. */
export interface Sample {
  readonly message: string
  readonly value: Json
  readonly isExample: boolean
  /** Empty for a valid one. */
  readonly broken: readonly BrokenRule[]
  /** The row of the table that it counts in: {@link rowOf}. */
  readonly row: string
}

/** Each format counts by itself: libraries differ in them most. */
export const formatName = (format: string) => `format ${format}`

/** How many messages of one type are in one row. */
const QUOTA = 3

/** How many are made of each type, of which those are taken that a row has room for. */
const TRIED = 400

/** Keywords that say that none of several forms fits. */
export const aggregates: readonly string[] = ['anyOf', 'oneOf']

export const VALID = 'valid'
export const SEVERAL = 'several places'

/**
 * Every example of the contract, and of each type of message some that are right and some that break each keyword.
 *
 * @param document - the published one
 * @param seed - the same seed makes the same messages
 */
export async function makeCorpus(document: JsonObject, seed: number): Promise<Sample[]> {
  const maker = new MessageMaker(document)
  const samples: Sample[] = []
  for (const message of messages) {
    const validate = await validatorOf(message)
    const sampleOf = (value: Json, isExample: boolean): Sample => {
      const broken = validate(value) ? [] : (validate.errors ?? []).map((error) => brokenRule(error, value))
      return { message, value, isExample, broken, row: rowOf(broken) }
    }
    for (const { value } of examples.filter(({ schema }) => schema === message))
      samples.push(sampleOf(value, true))
    const rows = new Map<string, number>()
    for (let number = 0; number < TRIED; number++) {
      const sample = sampleOf(messageOf(number, message, seed, maker), false)
      const count = rows.get(sample.row) ?? 0
      if (count < QUOTA) samples.push(sample)
      rows.set(sample.row, count + 1)
    }
  }
  return samples
}

function brokenRule({ instancePath, keyword, params }: ValidationError, value: Json): BrokenRule {
  const found = pointerKeys(instancePath).reduce<unknown>((at, key) => Object(at)[key], value)
  return {
    place: instancePath,
    keyword: keyword === 'format' ? formatName(String(params.format)) : keyword,
    value: found as Json | undefined, // of a message in JSON
  }
}

/**
 * The rules that say what is wrong, without those that only follow. What an `if` asks for stands below it; and where a value
 * has one of several forms nearly, what is wrong in it stands below the rules that say that it is none of the others.
 */
export function directRules(broken: readonly BrokenRule[]): readonly BrokenRule[] {
  const isBelow = (place: string) => broken.some((other) => other.place.startsWith(`${place}/`))
  const divided = broken.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const explainedBelow = divided.map(({ place }) => place).filter(isBelow)
  return broken.filter(({ keyword, place }) => keyword !== 'if' && !explainedBelow.includes(place))
}

/** By what a message is wrong, if it is in one place: the keyword, or `anyOf` where it has none of several forms. */
export function rowOf(broken: readonly BrokenRule[]): string {
  if (broken.length === 0) return VALID
  const direct = directRules(broken)
  if (new Set(direct.map(({ place }) => place)).size !== 1) return SEVERAL
  const keywords = direct.map(({ keyword }) => keyword)
  const aggregate = keywords.find((keyword) => aggregates.includes(keyword))
  if (aggregate !== undefined) return aggregate
  return new Set(keywords).size === 1 ? (keywords[0] ?? SEVERAL) : SEVERAL
}
