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
    'a rule with words of its own',
    { given: error('readable', {}, 'must be readable'), want: ['/order', 'must be readable'] },
  ],
  ['a rule without any', { given: error('oneOf'), want: ['/order', 'breaks the rule "oneOf"'] }],
])('says what is wrong: %s', (_, { given, want: [pointer, reason] }) => {
  expect(describeError(given)).toEqual({ pointer, reason })
})
