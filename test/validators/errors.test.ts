import { describe, expect, it } from 'vitest'
import { objectAt, stringAt } from '../../tools/contract/json.ts'
import { maxErrors } from '../../tools/generate/bounded-keywords.ts'
import { createAjv } from '../../tools/generate/outputs/validators.ts'
import { validationSchemas } from '../../tools/generate/validation-schema.ts'
import { examples, messages, openapi, validatorOf } from '../support/contract.ts'
import { Mutations } from '../support/mutations.ts'

/** AJV at run time, with its own keywords and nothing of ours. */
const ajv = createAjv({ source: false })
for (const [name, schema] of validationSchemas(openapi, messages)) ajv.addSchema(schema, name)

const schemas = objectAt(objectAt(openapi, 'components'), 'schemas')

function errorsOfAjv(message: string, value: unknown) {
  const validate = ajv.getSchema(message)
  if (!validate) throw new Error(`AJV has no ${message}`)
  return validate(value) === true ? null : validate.errors?.slice(0, maxErrors)
}

describe.each(messages)('the errors of a %s', async (message) => {
  const validate = await validatorOf(message)
  const own = examples.filter(({ schema }) => schema === message)

  it('are those of AJV at run time, in its words and order, for everything that can be wrong with an example', () => {
    const differing: string[] = []
    for (const { value } of own) {
      for (const { name, value: mutated } of new Mutations(openapi).of(message, value)) {
        validate(mutated)
        // Text, since a comparison by vitest of each of some 10,000 lists would take minutes.
        const [ours, theirs] = [validate.errors, errorsOfAjv(message, mutated)].map((one) =>
          JSON.stringify(one),
        )
        if (ours !== theirs) differing.push(`${name}: ${ours}, not ${theirs}`)
      }
    }
    expect(differing).toEqual([])
  })

  it.each([null, undefined, 0, 'text', [], {}, { result: {} }, { result: { resultStatus: 'S' } }])(
    'are those of AJV for %j',
    (value) => {
      const wanted = errorsOfAjv(message, value)
      expect(validate(value)).toBe(wanted === null)
      expect(validate.errors).toEqual(wanted)
      // Of some types every field can be left out; nothing but an object is any of them.
      if (typeof value !== 'object' || value === null || Array.isArray(value)) expect(wanted).not.toBe(null)
    },
  )

  it('list everything that is wrong at once', () => {
    const [example] = own
    if (!example) throw new Error('there is no example')
    const decides = stringAt(objectAt(schemas[message], 'discriminator'), 'propertyName')
    const singly = new Set<string>()
    const broken = { ...(example.value as object) } as Record<string, unknown>
    for (const name of Object.keys(broken).filter((field) => field !== decides)) {
      validate({ ...broken, [name]: false })
      if (validate.errors) singly.add(name)
    }
    for (const name of singly) broken[name] = false
    validate(broken)
    const places = new Set(validate.errors?.map(({ instancePath }) => instancePath.split('/')[1] ?? ''))
    expect([...singly].filter((name) => !places.has(name))).toEqual([])
  })
})

it('are not more than can be kept: of 3,000 wrong items the first are listed, and all are refused', async () => {
  const validate = await validatorOf('PaymentNotification')
  const example = examples.find(({ schema }) => schema === 'PaymentNotification')?.value as object
  const value = { ...example, promotionResult: Array(3_000).fill(1) }
  expect(validate(value)).toBe(false)
  expect(validate.errors).toHaveLength(maxErrors)
  expect(validate.errors).toEqual(errorsOfAjv('PaymentNotification', value))
})

it('are forgotten at the next call', async () => {
  const validate = await validatorOf('CaptureNotification')
  const example = examples.find(({ schema }) => schema === 'CaptureNotification')?.value
  validate({})
  const errors = validate.errors
  expect(validate(example)).toBe(true)
  expect(validate.errors).toBe(null)
  // A list that somebody kept does not change.
  validate({ captureId: 1 })
  expect(errors).toEqual(errorsOfAjv('CaptureNotification', {}))
})
