import { describe, expect, it } from 'vitest'
import { describeErrors } from '../../src/validation/validation-issue.ts'
import { examples, messages, openapi, validatorOf } from '../support/contract.ts'
import { Mutations } from '../support/mutations.ts'

describe.each(messages)('%s', async (message) => {
  const validate = await validatorOf(message)
  const own = examples.filter((example) => example.schema === message)

  it.each(own.map((example) => [`${example.call} ${example.name}`, example] as const))(
    'accepts the example %s',
    (_, example) => {
      expect(validate(example.value)).toBe(true)
      expect(validate.errors).toBe(null)
    },
  )
})

it('has examples that reach every field of every type', () => {
  const mutations = new Mutations(openapi)
  for (const example of examples) mutations.of(example.schema, example.value)
  const unreached = [...mutations.places()].filter((place) => !mutations.reached.has(place))
  expect(unreached).toEqual([])
})

describe('every constraint of every example', () => {
  it.each(
    examples.map((example) => [`${example.call} ${example.message} ${example.name}`, example] as const),
  )('%s', async (_, example) => {
    const validate = await validatorOf(example.schema)
    const mutations = new Mutations(openapi).of(example.schema, example.value)
    expect(mutations.length).toBeGreaterThan(0)
    const surprises = mutations.flatMap(({ name, value, pointer }) => {
      const accepted = validate(value)
      const issues = describeErrors(validate.errors ?? []).map(({ pointer }) => pointer || '(message)')
      const found = accepted ? 'accepted' : `fails at ${issues.join(' and ')}`
      const wanted = pointer === undefined ? 'accepted' : `fails at ${pointer || '(message)'}`
      return found === wanted ? [] : [`${name}: ${found}, should be ${wanted}`]
    })
    expect(surprises).toEqual([])
  })
})
