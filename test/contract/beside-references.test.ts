import { describe, expect, it } from 'vitest'
import { REQUEST, SmallContract } from './support/small-contract.ts'

const OPERATION = 'families/transfer/operations/transfer.yaml'
const AMOUNT = '$ref: ../../../shared/schemas/amount.yaml'
const TABLE = '$ref: ../result-codes/transfer.yaml'

/** What is said of the small contract after an edit, by the rules about what stands beside references. */
async function problemsOf(file: string, from: string, to: string, others: Record<string, string> = {}) {
  const contract = await SmallContract.create()
  for (const [name, text] of Object.entries(others)) await contract.write(name, text)
  await contract.replace(file, from, to)
  const problems = await contract.problems('all')
  return problems.filter((line) => /contract\/(beside-references|complete-result-codes)/.test(line))
}

/** Each place in a schema where a reference can stand, with something beside it; the reference is in line 3. */
const IN_SCHEMAS: readonly (readonly [place: string, yaml: (beside: string) => string, line: number])[] = [
  ['a property', (beside) => `type: object\nproperties:\n  amount: { ${AMOUNT}, ${beside} }\n`, 3],
  ['the items of a list', (beside) => `type: array\n\nitems: { ${AMOUNT}, ${beside} }\n`, 3],
  ...['allOf', 'anyOf', 'oneOf'].map(
    (key) =>
      [`a branch of ${key}`, (beside: string) => `${key}:\n  -\n    ${AMOUNT}\n    ${beside}\n`, 4] as const,
  ),
  ...['not', 'if', 'then', 'else', 'additionalProperties'].map(
    (key) => [key, (beside: string) => `type: object\n${key}: { ${AMOUNT}, ${beside} }\n`, 2] as const,
  ),
]

const MISTAKES: readonly (readonly [beside: string, message: string])[] = [
  ["x-sinse: '2021'", 'A schema has no extension "x-sinse". Known are x-'],
  ['x-result-code: {}', 'A schema has no extension "x-result-code". Known are x-'],
  ['maxLenght: 3', 'Property `maxLenght` is not expected here. Did you mean maxLength'],
  ['descripton: The sum.', 'Property `descripton` is not expected here. Did you mean description'],
  ["maxLength: '3'", 'Expected type `integer` but got `string`.'],
]

describe('beside a reference', () => {
  describe.each(IN_SCHEMAS)('in %s', (_, yaml, line) => {
    it.each(MISTAKES)('%s is named where it stands', async (beside, message) => {
      const contract = await SmallContract.create()
      await contract.write(REQUEST, yaml(beside))
      const problems = await contract.problems('all')
      expect(problems.filter((problem) => problem.includes('beside-references'))).toEqual([
        expect.stringContaining(message),
      ])
      expect(problems.find((problem) => problem.includes('beside-references'))).toMatch(
        new RegExp(`^${REQUEST}:${line}:`),
      )
    })
  })

  it.each([
    ['a description', 'description: The sum.'],
    ['a known extension', "x-since: '2021'"],
    ['a migration', 'deprecated: true\n    x-migration: Leave it out.'],
    ['a keyword of JSON Schema', 'maxProperties: 3'],
    ['codes', `x-result-codes:\n      ${TABLE}`],
  ])('%s is right', async (_, beside) => {
    expect(await problemsOf(REQUEST, AMOUNT, `${AMOUNT}\n    ${beside}`)).toEqual([])
  })

  it('what stands there in a file to which a reference leads is named too', async () => {
    const problems = await problemsOf(REQUEST, AMOUNT, '$ref: sum.yaml', {
      'families/transfer/schemas/sum.yaml': `${AMOUNT}\nx-sinse: '2021'\n`,
    })
    expect(problems).toEqual([expect.stringMatching(/^families\/transfer\/schemas\/sum\.yaml:2:1 .*x-sinse/)])
  })

  it.each([
    ['Parameter', (beside: string) => `  parameters:\n    - $ref: ../other.yaml\n      ${beside}\n`],
    ['Callback', (beside: string) => `  callbacks:\n    a:\n      $ref: ../other.yaml\n      ${beside}\n`],
  ])('to a %s nothing counts but summary and description', async (type, yaml) => {
    const edit = (beside: string) =>
      problemsOf(OPERATION, '  x-result-codes:', `${yaml(beside)}  x-result-codes:`, {
        'families/transfer/other.yaml': '{ name: a, in: query, schema: { type: boolean } }\n',
      })
    expect(await edit('requird: true')).toEqual([
      expect.stringContaining(
        `Beside a reference to a ${type} nothing counts but summary and description: \`requird\``,
      ),
    ])
    expect(await edit('description: Other words.')).toEqual([])
  })

  it.each([
    ['a misspelt key of a row', 'mening: Other words.', 'OTHER: unknown key "mening"'],
    ['advice of which there is none', 'advice: wait', 'OTHER: unknown advice "wait"'],
    ['advice that does not fit', 'advice: inquire', 'OTHER: the status S cannot have the advice "inquire"'],
  ])('%s is named where it stands', async (_, beside, message) => {
    const [problem, ...rest] = await problemsOf(OPERATION, TABLE, '$ref: ../result-codes/other.yaml', {
      'families/transfer/result-codes/other.yaml': `OTHER:\n  $ref: transfer.yaml#/DONE\n  ${beside}\n`,
    })
    expect(problem).toContain(message)
    expect(problem).toMatch(/^families\/transfer\/result-codes\/other\.yaml:3:/)
    expect(rest).toEqual([])
  })

  it('a row beside a reference to a table is checked as those of the table are', async () => {
    const row = 'OTHER: { status: S, mening: Done., advice: done, action: Nothing. }'
    expect(await problemsOf(OPERATION, TABLE, `${TABLE}\n    ${row}`)).toEqual([
      expect.stringContaining('OTHER: the row needs a text under `meaning`'),
      expect.stringContaining('OTHER: unknown key "mening"'),
    ])
  })
})
