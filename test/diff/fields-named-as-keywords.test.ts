import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { isInExamples, lastOf } from '../../tools/contract/key-positions.ts'
import { deprecationChanges } from '../../tools/diff/deprecation-changes.ts'
import { schemaChanges } from '../../tools/diff/schema-changes.ts'
import { at, changed, openapi } from './support/changed.ts'
import { inOne, resultsOf } from './support/in-one.ts'

it.each([
  ['#/components/schemas/A/example', true],
  ['#/components/schemas/A/examples/0/a', true],
  ['#/components/schemas/A/properties/a/example', true],
  ['#/components/schemas/A/properties/example', false],
  ['#/components/schemas/A/properties/examples/maxLength', false],
  ['#/components/schemas/A/properties/example/example', true],
  ['#/components/schemas/A/properties/properties/properties/example', false],
  ['#/components/schemas/A/properties/properties/example', true],
  ['#/components/schemas/examples/maxLength', false],
  ['#/components/examples/a', true],
  ['#/paths/~1example/post/summary', false],
  ['#/webhooks/examples/post/summary', false],
  ['#/paths/~1a/post/requestBody/content/application~1json/examples/one/value', true],
  ['#/paths/~1a/post/responses/200/headers/example/schema', false],
  ['#/components/schemas/A/allOf/0/items/properties/example/type', false],
  ['', false],
])('%s is in an example: %s', (pointer, want) => {
  expect(isInExamples(pointer)).toBe(want)
})

it('the last key of a pointer is a keyword or a name', () => {
  expect(lastOf('#/components/schemas/A/properties/title')).toEqual({ key: 'title', nameIn: 'properties' })
  expect(lastOf('#/components/schemas/A/title')).toEqual({ key: 'title' })
  expect(lastOf('')).toEqual({ key: '' })
})

/** Names of fields that are keywords too. */
const NAMES = ['example', 'examples', 'description', 'title', 'summary', 'properties', 'contact', 'license']
const REQUEST = ['components', 'schemas', 'SettleRequest']
const RESPONSE = ['components', 'schemas', 'SettleResponse']
const having = (schema: readonly string[], name: string, field: JsonObject) =>
  changed((document) => Object.assign(at(document, ...schema, 'properties'), { [name]: field }))

describe('a field has the name of a keyword', () => {
  const TEXT = { type: 'string', maxLength: 9, description: 'A text.' }
  const cases = NAMES.flatMap((name) => [
    { name, what: 'comes', base: openapi, candidate: having(REQUEST, name, TEXT), impact: 'minor' },
    { name, what: 'goes', base: having(RESPONSE, name, TEXT), candidate: openapi, impact: 'major' },
    {
      name,
      what: 'is shorter',
      base: having(REQUEST, name, TEXT),
      candidate: having(REQUEST, name, { ...TEXT, maxLength: 8 }),
      impact: 'major',
    },
    {
      name,
      what: 'is described anew',
      base: having(REQUEST, name, TEXT),
      candidate: having(REQUEST, name, { ...TEXT, description: 'Words.' }),
      impact: 'patch',
    },
    {
      name,
      what: 'has another example',
      base: having(REQUEST, name, { ...TEXT, examples: ['A'] }),
      candidate: having(REQUEST, name, { ...TEXT, examples: ['B'] }),
      impact: 'patch',
    },
  ])
  // Comparing starts a program, which takes longer than the comparison itself.
  const all = schemaChanges(
    inOne(cases.map(({ base }) => base)),
    inOne(cases.map(({ candidate }) => candidate)),
  )

  it.each(cases.map(({ name, what, impact }, index) => ({ name, what, impact, index })))(
    '$name $what, which is $impact',
    async ({ name, index, impact }) => {
      const changes = resultsOf(await all, index)
      expect(changes.map((change) => [change.place.split('.').at(-1), change.impact])).toEqual([
        [name, impact],
      ])
    },
  )

  it.each(NAMES)('%s is deprecated', (name) => {
    const [before, after] = [
      having(REQUEST, name, TEXT),
      having(REQUEST, name, { ...TEXT, deprecated: true, 'x-migration': 'Leave it.' }),
    ]
    expect(deprecationChanges(before, after).map(({ place }) => place)).toEqual([`SettleRequest.${name}`])
  })

  it.each(['example', 'examples'])('what a message has in %s is not deprecated', (key) => {
    const message = { deprecated: true, 'x-migration': 'Leave it.' }
    const after = having(REQUEST, 'other', { ...TEXT, [key]: key === 'example' ? message : [message] })
    expect(deprecationChanges(having(REQUEST, 'other', TEXT), after)).toEqual([])
  })
})
