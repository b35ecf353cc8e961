import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject } from '../../tools/contract/json.ts'
import { resultCodeChanges } from '../../tools/diff/result-code-changes.ts'
import { at, changed, openapi } from './support/changed.ts'
import { type Told, told } from './support/told.ts'

function rows(document: JsonObject): JsonObject[] {
  const table = at(document, 'paths', '/v1/orders/settle', 'post')['x-result-codes']
  return Array.isArray(table) ? table.filter(isObject) : []
}

const row = (document: JsonObject, code: string): JsonObject => {
  const found = rows(document).find((one) => one.code === code)
  if (!found) throw new Error(`${code} is not there`)
  return found
}

describe('a table of result codes', () => {
  const named = (document: JsonObject) => ({ ...document, 'x-result-codes': [] })

  it.each<[string, { given: [JsonObject, JsonObject]; want: RegExp }]>([
    ['that is new has new codes', { given: [named(openapi), openapi], want: /^new result code/ }],
    ['that is gone has none left', { given: [openapi, named(openapi)], want: /^the result code .* is gone/ }],
  ])('%s', (_, { given: [before, after], want }) => {
    const changes = told(resultCodeChanges(before, after))
    expect(changes).toHaveLength(4)
    for (const { place, text } of changes) {
      expect(place).toBe('every call')
      expect(text).toMatch(want)
    }
  })
})

it('says nothing of the codes of a call that is new or gone', () => {
  const less = changed((document) => {
    delete at(document, 'paths')['/v1/orders/settle']
  })
  expect(told(resultCodeChanges(less, openapi))).toEqual([])
  expect(told(resultCodeChanges(openapi, less))).toEqual([])
})

describe('a change of result codes', () => {
  const place = 'settle'

  it.each<[string, (document: JsonObject) => void, Told[]]>([
    ['nothing', () => {}, []],
    [
      'a new code',
      (document) => {
        const table = at(document, 'paths', '/v1/orders/settle', 'post')
        const fresh = {
          code: 'NEW_CODE',
          status: 'U',
          meaning: 'It is new.',
          advice: 'inquire',
          action: 'Wait.',
        }
        table['x-result-codes'] = [...rows(document), fresh]
      },
      [
        {
          impact: 'minor',
          place,
          text: 'new result code `NEW_CODE` (`U`, unknown; advice `inquire`): It is new.',
        },
      ],
    ],
    [
      'a code that is gone',
      (document) => {
        const table = at(document, 'paths', '/v1/orders/settle', 'post')
        table['x-result-codes'] = rows(document).filter(({ code }) => code !== 'RISK_REJECT')
      },
      [
        {
          impact: 'major',
          place,
          text: 'the result code `RISK_REJECT` is gone; code that names it no longer compiles',
        },
      ],
    ],
    [
      'another status',
      (document) => Object.assign(row(document, 'RISK_REJECT'), { status: 'U' }),
      [{ impact: 'major', place, text: '`RISK_REJECT` is now `U` (unknown), and was `F` (failure)' }],
    ],
    [
      'other advice',
      (document) =>
        Object.assign(row(document, 'RISK_REJECT'), { advice: 'new-request', action: 'Try again.' }),
      [
        {
          impact: 'minor',
          place,
          text: 'the advice on `RISK_REJECT` is now `new-request`, and was `ask-payer`: Try again.',
        },
      ],
    ],
    [
      'other products',
      (document) => Object.assign(row(document, 'RISK_REJECT'), { productCodes: ['HOSTED_ORDER'] }),
      [
        {
          impact: 'minor',
          place,
          text: '`RISK_REJECT` is documented for HOSTED_ORDER, and was for all products',
        },
      ],
    ],
    [
      'that it can follow a success',
      (document) => Object.assign(row(document, 'RISK_REJECT'), { mayFollowSuccess: true }),
      [
        {
          impact: 'minor',
          place,
          text: '`RISK_REJECT` in answer to a repetition by the client is now open, and was a failure',
        },
      ],
    ],
    [
      'other words',
      (document) => Object.assign(row(document, 'RISK_REJECT'), { meaning: 'Else.' }),
      [{ impact: 'patch', place, text: '`RISK_REJECT` is described anew' }],
    ],
  ])('is told in words: %s', (_, change, want) => {
    expect(told(resultCodeChanges(openapi, changed(change)))).toEqual(want)
  })
})
