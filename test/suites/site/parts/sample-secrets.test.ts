import { describe, expect, it } from 'vitest'
import type { ApiOperation, Example } from '../../../../tools/contract/api-operations.ts'
import type { JsonObject } from '../../../../tools/contract/json.ts'
import { sampleExamples, samplesOf } from '../../../../tools/site/samples/index.ts'
import { printedFields } from '../../../../tools/site/samples/shown-fields.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { openapi } from '../../../support/contract.ts'

const locale = siteLocale('en', openapi, [])

/** Calls that write something where people read it, with what they write. */
const PRINTS =
  /(?:console\.\w+|System\.(?:out|err)\.\w+|\bprint|\bprint_r|\bvar_dump|\berror_log|log\.Print\w*|fmt\.Print\w*)\((.*)\)|^\s*echo (.*);/gm

function printedBy(code: string): string[] {
  return [...code.matchAll(PRINTS)].map(([, call, echo]) => call ?? echo ?? '')
}

describe.each(['TypeScript', 'Java', 'Python', 'PHP', 'Go'])('a sample in %s', (name) => {
  it('prints single fields, of no message the whole and nothing that is secret', () => {
    const lines = locale.calls.flatMap((call) =>
      sampleExamples(call).flatMap((example) =>
        samplesOf(call, locale, example)
          .filter(({ lang }) => lang === name)
          .flatMap(({ code }) => printedBy(code)),
      ),
    )
    expect(lines.length).toBeGreaterThan(locale.calls.length)
    const whole =
      /(?:^|[\s,(])\$?(?:answer|response|notification|body|request|outcome(?:\.data)?)(?:$|[\s,)])/
    expect(lines.filter((line) => whole.test(line.replace(/valueAt\(notification,/g, 'valueAt(')))).toEqual(
      [],
    )
    const words = new Set(lines.flatMap((line) => line.match(/\w+/g) ?? []))
    expect([...locale.secrets].filter((secret) => words.has(secret))).toEqual([])
  })
})

describe('what a sample prints of an answer', () => {
  const text = { type: 'string', maxLength: 64 }
  const schema: JsonObject = {
    type: 'object',
    required: ['result', 'token', 'page', 'data', 'transferId'],
    properties: {
      result: { type: 'object', properties: { resultStatus: text, resultCode: text } },
      token: { ...text, format: 'password' },
      page: { ...text, format: 'uri' },
      data: { ...text, maxLength: 2000 },
      note: text,
      transferId: text,
    },
  }
  const document: JsonObject = { ...openapi, components: { schemas: { Transferred: schema } } }
  const first = locale.calls.find(({ kind }) => kind === 'operation')
  const callWith = (value: JsonObject): ApiOperation => {
    if (!first) throw new Error('There is no operation.')
    const example: Example = {
      ...{ call: 'transfer', message: 'response', schema: 'Transferred' },
      ...{ name: 'done', summary: '', value, path: [] },
    }
    return { ...first, response: 'Transferred', examples: [example] }
  }
  const given = { document, secrets: new Set(['token']) }
  const result = { resultStatus: 'S', resultCode: 'SUCCESS' }

  it('is short, promised and no secret', () => {
    const answer = { result, token: 'x', page: 'https://x', data: 'x', note: 'x', transferId: 'x' }
    expect(printedFields(callWith(answer), given)).toEqual([['transferId']])
  })

  it('is the result code where there is nothing else, or no example', () => {
    const code = [['result', 'resultCode']]
    expect(printedFields(callWith({ result, token: 'x' }), given)).toEqual(code)
    expect(printedFields(callWith({ result: { resultStatus: 'F' }, transferId: 'x' }), given)).toEqual(code)
  })
})
