import { describe, expect, it } from 'vitest'
import { openapi } from '../../../support/contract.ts'
import { compareVerdicts, type Difference, type Verdict } from './agreement.ts'
import { agreementTable } from './agreement-table.ts'
import { type BrokenRule, rowOf, type Sample } from './corpus.ts'
import { assertionsOf, draft7Document, schemaDocument } from './schema-documents.ts'

const rule = (place: string, keyword: string, value: BrokenRule['value'] = 'x'): BrokenRule => ({
  place,
  keyword,
  value,
})

const sample = (...broken: BrokenRule[]): Sample => ({
  ...{ message: 'PayRequest', value: {}, isExample: false },
  ...{ broken, row: rowOf(broken) },
})

const accepted: Verdict = { isValid: true, rules: [] }
const refused = (...rules: string[]): Verdict => ({ isValid: false, rules })
const lineBreak: Difference = {
  ...{ it: 'accepts', keyword: 'pattern', why: 'why' },
  of: (value) => value === 'x\n',
}
const uri: Difference = { it: 'accepts', keyword: 'format uri', why: 'why' }
const leapSecond: Difference = { it: 'refuses', keyword: 'format', why: 'why' }
const differences = [lineBreak, uri, leapSecond]

const compared = (one: Sample, verdict: Verdict) => {
  const { unexplained, unseen } = compareVerdicts([one], [verdict], differences)
  const seen = differences.filter((difference) => !unseen.includes(difference))
  return unexplained.length > 0 ? 'unexplained' : seen
}

describe('a verdict of a library', () => {
  const cases: [string, { given: [Sample, Verdict]; want: Difference[] | 'unexplained' }][] = [
    ['agrees on what is valid', { given: [sample(), accepted], want: [] }],
    ['agrees on what is wrong', { given: [sample(rule('/a', 'type')), refused('any')], want: [] }],
    [
      'differs by what is explained',
      { given: [sample(rule('/a', 'pattern', 'x\n')), accepted], want: [lineBreak] },
    ],
    ['differs for another value', { given: [sample(rule('/a', 'pattern')), accepted], want: 'unexplained' }],
    ['differs by another keyword', { given: [sample(rule('/a', 'type')), accepted], want: 'unexplained' }],
    [
      'differs in two places for two reasons',
      {
        given: [sample(rule('/a', 'format uri'), rule('/b', 'pattern', 'x\n')), accepted],
        want: [lineBreak, uri],
      },
    ],
    [
      'differs in two places, of which one is explained',
      { given: [sample(rule('/a', 'format uri'), rule('/b', 'type')), accepted], want: 'unexplained' },
    ],
    [
      'differs in one of several forms',
      {
        given: [
          sample(rule('/a/b', 'format uri'), rule('/a', 'type', {}), rule('/a', 'anyOf', {})),
          accepted,
        ],
        want: [uri],
      },
    ],
    ['refuses for an explained reason', { given: [sample(), refused('format')], want: [leapSecond] }],
    ['refuses for two reasons', { given: [sample(), refused('format', 'type')], want: 'unexplained' }],
    ['refuses without a reason', { given: [sample(), refused()], want: 'unexplained' }],
  ]
  it.each(cases)('%s', (_, { given, want }) => {
    expect(compared(...given)).toEqual(want)
  })

  it('has to be there for every message', () => {
    expect(() => compareVerdicts([sample(), sample()], [accepted], [])).toThrow('no verdict on message 2')
  })
})

it('counts a message by the one keyword that it breaks', () => {
  expect(rowOf([])).toBe('valid')
  expect(rowOf([rule('/a', 'required')])).toBe('required')
  expect(rowOf([rule('/a', 'required'), rule('', 'if')])).toBe('required')
  expect(rowOf([rule('/a', 'type'), rule('/a', 'pattern'), rule('/a', 'anyOf')])).toBe('anyOf')
  expect(rowOf([rule('/a', 'type'), rule('/b', 'type')])).toBe('several places')
})

it('shows how many are seen alike, by keyword', () => {
  const samples = [sample(), sample(rule('/a', 'type')), sample(rule('/a', 'format uri'))]
  const agreement = compareVerdicts(samples, [accepted, accepted, accepted], differences)
  expect(agreementTable([{ tool: 'Python', agreement }])).toEqual([
    '  wrong by    messages     Python',
    '  format uri         1    0 agree',
    '  type               1    0 agree',
    '  valid              1  all agree',
  ])
})

describe('the schemas that libraries get', () => {
  it('refer to types that are there', () => {
    for (const document of [schemaDocument(openapi), draft7Document(openapi)]) {
      const names = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, name = '']) => name)
      const known = Object.keys(Object(document.$defs)).map((name) => `#/$defs/${name}`)
      expect(names.filter((name) => !known.includes(name))).toEqual([])
    }
  })

  it('have nothing beside a reference where it would be overlooked', () => {
    const document = draft7Document({
      components: { schemas: { A: { $ref: '#/components/schemas/B', maxLength: 3 }, B: { type: 'string' } } },
    })
    expect(document.$defs).toEqual({
      A: { maxLength: 3, allOf: [{ $ref: '#/$defs/B' }] },
      B: { type: 'string' },
    })
  })

  it('have assertions that are listed, whatever fields are called', () => {
    const A = {
      type: 'object',
      properties: { enum: { format: 'uri' }, b: { format: 'password', 'x-a': { maxLength: 1 } } },
      anyOf: [{ required: ['b'] }],
      const: { minLength: 1 },
    }
    const chosen = { oneOf: [], discriminator: { propertyName: 'b' } }
    const document = { components: { schemas: { A, chosen } } }
    expect(assertionsOf(document)).toEqual(['anyOf', 'const', 'format uri', 'required', 'type'])
  })
})
