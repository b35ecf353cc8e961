import { Ajv2020 } from 'ajv/dist/2020.js'
import { contentVocabulary, metadataVocabulary } from 'ajv/dist/vocabularies/metadata.js'
import { expect, it } from 'vitest'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { describeError } from '../../src/validation/describe-error.ts'

const error = (
  keyword: string,
  params: ValidationError['params'] = {},
  message?: string,
): ValidationError => ({
  instancePath: '/order',
  schemaPath: '#',
  keyword,
  params,
  ...(message !== undefined && { message }),
})

it.each<[string, { given: ValidationError; want: [pointer: string, reason: string] }]>([
  [
    'required',
    { given: error('required', { missingProperty: 'goods' }), want: ['/order/goods', 'is required'] },
  ],
  [
    'a name with what a pointer escapes',
    { given: error('required', { missingProperty: 'a/b~c' }), want: ['/order/a~1b~0c', 'is required'] },
  ],
  [
    'additionalProperties',
    {
      given: error('additionalProperties', { additionalProperty: 'x' }),
      want: ['/order/x', 'is not a field of this message'],
    },
  ],
  ['false schema', { given: error('false schema'), want: ['/order', 'is not allowed here'] }],
  ['type', { given: error('type', { type: 'string' }), want: ['/order', 'must be string'] }],
  ['types', { given: error('type', { type: ['array', 'null'] }), want: ['/order', 'must be array or null'] }],
  ['const', { given: error('const', { allowedValue: 'CARD' }), want: ['/order', 'must be "CARD"'] }],
  [
    'enum',
    {
      given: error('enum', { allowedValues: ['S', 'F', 1] }),
      want: ['/order', 'must be one of "S", "F", 1'],
    },
  ],
  ['enum of one', { given: error('enum', { allowedValues: 'S' }), want: ['/order', 'must be one of S'] }],
  [
    'maxLength',
    { given: error('maxLength', { limit: 64 }), want: ['/order', 'has more than 64 characters'] },
  ],
  ['minLength', { given: error('minLength', { limit: 1 }), want: ['/order', 'has fewer than 1 characters'] }],
  ['maxItems', { given: error('maxItems', { limit: 9 }), want: ['/order', 'has more than 9 items'] }],
  ['minItems', { given: error('minItems', { limit: 1 }), want: ['/order', 'has fewer than 1 items'] }],
  ['minimum', { given: error('minimum', { limit: 0 }), want: ['/order', 'must be at least 0'] }],
  ['maximum', { given: error('maximum', { limit: 5 }), want: ['/order', 'must be at most 5'] }],
  ['pattern', { given: error('pattern', { pattern: '^a' }), want: ['/order', 'must match ^a'] }],
  ['format', { given: error('format', { format: 'uri' }), want: ['/order', 'is not a valid uri'] }],
  [
    'dependentRequired',
    {
      given: error('dependentRequired', { property: 'a', missingProperty: 'b', depsCount: 1, deps: 'b' }),
      want: ['/order/b', 'is required with a'],
    },
  ],
  [
    'propertyNames',
    {
      given: error('propertyNames', { propertyName: 'x/y' }),
      want: ['/order/x~1y', 'has a name that is not allowed here'],
    },
  ],
  [
    'unevaluatedProperties',
    {
      given: error('unevaluatedProperties', { unevaluatedProperty: 'x' }),
      want: ['/order/x', 'is not a field of this message'],
    },
  ],
  [
    'minProperties',
    { given: error('minProperties', { limit: 1 }), want: ['/order', 'has fewer than 1 fields'] },
  ],
  [
    'maxProperties',
    { given: error('maxProperties', { limit: 1 }), want: ['/order', 'has more than 1 fields'] },
  ],
  [
    'exclusiveMinimum',
    { given: error('exclusiveMinimum', { limit: 0 }), want: ['/order', 'must be more than 0'] },
  ],
  [
    'exclusiveMaximum',
    { given: error('exclusiveMaximum', { limit: 5 }), want: ['/order', 'must be less than 5'] },
  ],
  [
    'multipleOf',
    { given: error('multipleOf', { multipleOf: 5 }), want: ['/order', 'must be a multiple of 5'] },
  ],
  [
    'contains',
    { given: error('contains', { minContains: 1 }), want: ['/order', 'lacks 1 item of a certain form'] },
  ],
  [
    'if, then',
    {
      given: error('if', { failingKeyword: 'then' }),
      want: ['/order', 'does not meet what holds in this case'],
    },
  ],
  [
    'if, else',
    {
      given: error('if', { failingKeyword: 'else' }),
      want: ['/order', 'does not meet what holds in every other case'],
    },
  ],
  ['anyOf', { given: error('anyOf'), want: ['/order', 'has none of the allowed forms'] }],
  [
    'oneOf, none',
    { given: error('oneOf', { passingSchemas: null }), want: ['/order', 'has none of the allowed forms'] },
  ],
  [
    'oneOf, several',
    {
      given: error('oneOf', { passingSchemas: [0, 1] }),
      want: ['/order', 'has more than one of the allowed forms'],
    },
  ],
  [
    'a message that throws when it is read',
    { given: error('readable', {}, 'must be readable'), want: ['/order', 'cannot be read'] },
  ],
  [
    'a rule with words of its own',
    { given: error('x-rule', {}, 'must be even'), want: ['/order', 'must be even'] },
  ],
  ['a rule without any', { given: error('x-rule'), want: ['/order', 'breaks the rule "x-rule"'] }],
])('says what is wrong: %s', (_, { given, want: [pointer, reason] }) => {
  expect(describeError(given)).toEqual({ pointer, keyword: given.keyword, reason })
})

it('has words of its own for every keyword of JSON Schema that can fail', () => {
  // These say something about a value only together with others, or nothing at all.
  const silent =
    /^([$].*|id|allOf|then|else|properties|patternProperties|items|prefixItems|.*Contains|dependentSchemas)$/
  const keywords = Object.keys(new Ajv2020().RULES.keywords).filter(
    (keyword) => !silent.test(keyword) && !['definitions', 'deprecated', 'discriminator'].includes(keyword),
  )
  expect(keywords).toEqual(
    expect.arrayContaining(['anyOf', 'dependentRequired', 'minProperties', 'required']),
  )
  const annotations = [...metadataVocabulary, ...contentVocabulary, 'nullable', 'default', 'examples']
  const asserting = keywords.filter((keyword) => !annotations.includes(keyword))
  const wordless = asserting.filter((keyword) =>
    describeError(error(keyword)).reason.includes('breaks the rule'),
  )
  expect(wordless).toEqual([])
})

it.each([
  ['what a terminal acts on', 'a\u001b[2J\r\nb', 'a\\u{1b}[2J\\u{d}\\u{a}b'],
  ['text that is written from right to left', 'a\u202eb', 'a\\u{202e}b'],
  ['more than 100 characters', 'x'.repeat(101), `${'x'.repeat(100)}…`],
])('shows the name of an unknown field safely: %s', (_, name, shown) => {
  const { pointer } = describeError(error('additionalProperties', { additionalProperty: name }))
  expect(pointer).toBe(`/order/${shown}`)
})
