import { describe, expect, it } from 'vitest'
import { messages, openapi } from '../../support/contract.ts'
import { type ComparisonOptions, compare, messageOf } from './differential.ts'
import { ajvJudge, firstErrorJudge, generatedJudge, type Judge, publishedAjvJudge } from './judges.ts'
import { MessageMaker } from './message-maker.ts'

const maker = new MessageMaker(openapi)
const generated = await generatedJudge(messages)

const compared = (judges: ComparisonOptions['judges'], times = 200) =>
  compare({ messages, maker, judges, seed: 11, from: 0, to: times * messages.length })

type Change = (verdict: ReturnType<Judge['judge']>) => ReturnType<Judge['judge']>

function withErrors(change: (errors: readonly string[]) => readonly string[]): Change {
  return ({ valid, errors = [] }) => (valid ? { valid } : { valid, errors: change(errors) })
}

describe('the generated validators', () => {
  it('say what AJV says at run time, of the schemas they are made from and of those that are published', async () => {
    const others = [
      ajvJudge(openapi, messages),
      firstErrorJudge(openapi, messages),
      publishedAjvJudge(openapi),
    ]
    const { counts, disagreements, broken } = await compared([generated, ...others])
    expect(disagreements).toEqual([])
    // Messages of every type were accepted and refused, for reasons of every kind.
    for (const { accepted, refused } of counts) expect(Math.min(accepted, refused)).toBeGreaterThan(10)
    const rules = [
      'additionalProperties',
      'const',
      'enum',
      'format',
      'maxItems',
      'maxLength',
      'pattern',
      'required',
    ]
    expect([...broken.keys()]).toEqual(expect.arrayContaining([...rules, 'type']))
  })

  const faults: [name: string, { given: Change }][] = [
    [
      'accepts what is too long',
      { given: (is) => (is.errors?.every((error) => error.includes('maxLength')) ? { valid: true } : is) },
    ],
    ['refuses what is right', { given: (is) => (is.valid ? { valid: false, errors: [' none {}'] } : is) }],
    ['names another place', { given: withErrors((errors) => errors.map((one) => one.replace('/', '/x'))) }],
    ['says nothing about the last error', { given: withErrors((errors) => errors.slice(0, -1)) }],
    ['changes the order', { given: withErrors((errors) => errors.toReversed()) }],
  ]
  it.each(faults)('are found out when one %s', async (_, { given }) => {
    const wrong: Judge = { ...generated, judge: (message, value) => given(generated.judge(message, value)) }
    const { disagreements } = await compared([wrong, ajvJudge(openapi, messages)], 30)
    expect(disagreements.length).toBeGreaterThan(0)
    const [first] = disagreements
    // The number and the seed make it again.
    expect(messageOf(first?.number ?? 0, first?.message ?? '', 11, maker)).toEqual(first?.value)
  })
})

it('compares every message that a body of the document is', () => {
  // Read from the text, not by the model that the list comes from.
  const bodies = JSON.stringify(openapi).matchAll(
    /"content":\{"application\/json":\{"schema":\{"\$ref":"#\/components\/schemas\/(\w+)"/g,
  )
  expect([...new Set([...bodies].map(([, name]) => name))].sort()).toEqual(messages)
})

it('makes the same messages from the same seed, and others from another', () => {
  const made = (seed: number) =>
    messages.map((message, number) => JSON.stringify(messageOf(number, message, seed, maker)))
  expect(made(1)).toEqual(made(1))
  expect(made(1)).not.toEqual(made(2))
})
