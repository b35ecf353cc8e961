import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeMessage } from '../../src/sandbox/complete-message.ts'
import type { Validate } from '../../src/sandbox/contract.ts'
import { createSandboxFor } from '../../src/sandbox/create-sandbox.ts'
import type { SandboxFamily } from '../../src/sandbox/family.ts'
import type { GatewayEvent, SandboxOptions } from '../../src/sandbox/index.ts'
import type { JsonObject } from '../../src/sandbox/json.ts'
import { exampleTransfer, transferRequest } from './example-transfer.ts'
import { createMerchant, notifyUrl } from './merchant.ts'

const text = { type: 'string' }
const item = { type: 'object', required: ['id'], properties: { id: text, note: text } }

/** As generated validators are: AJV's, which stop at the first error. */
const validatorOf = (schema: object) => new Ajv({ strict: false }).compile(schema) as Validate
const withStatus = (resultStatus: string, more: JsonObject = {}): JsonObject => ({
  result: { resultStatus },
  ...more,
})
const ifStatus = (status: string, then: object) => ({
  if: { properties: { result: { properties: { resultStatus: { const: status } } } } },
  then,
})

describe('a message that lacks what the contract promises', () => {
  it.each<
    [
      string,
      { schema: object; given: JsonObject; examples: JsonObject[]; want: JsonObject; fields: string[] },
    ]
  >([
    [
      'stays as it is when it lacks nothing',
      {
        schema: { required: ['a'] },
        given: { a: '1' },
        examples: [{ a: '2', b: '2' }],
        want: { a: '1' },
        fields: [],
      },
    ],
    [
      'gets every field that it lacks, after its own',
      {
        schema: { required: ['b', 'a', 'c'] },
        given: { a: '1' },
        examples: [{ a: '2', b: '2', c: '2' }],
        want: { a: '1', b: '2', c: '2' },
        fields: ['/b', '/c'],
      },
    ],
    [
      'gets what only its status asks for, from an example of that status',
      {
        schema: ifStatus('S', { required: ['a'] }),
        given: withStatus('S'),
        examples: [withStatus('U', { a: 'of U' }), withStatus('S', { a: 'of S' })],
        want: withStatus('S', { a: 'of S' }),
        fields: ['/a'],
      },
    ],
    [
      'gets nothing that another status asks for',
      {
        schema: ifStatus('S', { required: ['a'] }),
        given: withStatus('F'),
        examples: [withStatus('S', { a: 'of S' })],
        want: withStatus('F'),
        fields: [],
      },
    ],
    [
      'gets it from an example of another status when those of its own have none',
      {
        schema: { required: ['a'] },
        given: withStatus('F'),
        examples: [withStatus('F'), withStatus('S', { a: 'of S' })],
        want: withStatus('F', { a: 'of S' }),
        fields: ['/a'],
      },
    ],
    [
      'gets a field of an object in it',
      {
        schema: { properties: { owner: item } },
        given: { owner: { note: '1' } },
        examples: [{ owner: { id: '2', note: '2' } }],
        want: { owner: { note: '1', id: '2' } },
        fields: ['/owner/id'],
      },
    ],
    [
      'gets a field of each item of a list that is longer than those of the examples',
      {
        schema: { properties: { list: { type: 'array', items: item } } },
        given: { list: [{ id: '1' }, {}, {}] },
        examples: [{ list: [{ note: 'without' }, { id: '2' }] }],
        want: { list: [{ id: '1' }, { id: '2' }, { id: '2' }] },
        fields: ['/list/1/id', '/list/2/id'],
      },
    ],
    [
      'gets a field of an object that may be null',
      {
        schema: { properties: { owner: { anyOf: [item, { type: 'null' }] } } },
        given: { owner: {} },
        examples: [{ owner: null }, { owner: { id: '2' } }],
        want: { owner: { id: '2' } },
        fields: ['/owner/id'],
      },
    ],
    [
      'gets one of the fields of which it must have one: one that an example has',
      {
        schema: { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
        given: {},
        examples: [{ b: '2' }],
        want: { b: '2' },
        fields: ['/b'],
      },
    ],
    [
      'gets a field whose name a pointer has to escape',
      {
        schema: { properties: { 'x/y': item } },
        given: { 'x/y': {} },
        examples: [{ 'x/y': { id: '2' } }],
        want: { 'x/y': { id: '2' } },
        fields: ['/x~1y/id'],
      },
    ],
    [
      'stays as it is when no example has the field',
      {
        schema: { required: ['a'] },
        given: { b: '1' },
        examples: [{ a: null }, {}],
        want: { b: '1' },
        fields: [],
      },
    ],
    [
      'stays as it is when something else is wrong',
      {
        schema: { properties: { a: { type: 'number' } } },
        given: { a: '1' },
        examples: [{ a: 2 }],
        want: { a: '1' },
        fields: [],
      },
    ],
    [
      'gets no member that every object inherits',
      { schema: { required: ['valueOf'] }, given: {}, examples: [{}], want: {}, fields: [] },
    ],
  ])('%s', (_, { schema, given, examples, want, fields }) => {
    const before = structuredClone({ given, examples })
    const { message, exampleFields } = completeMessage(validatorOf(schema), given, examples)
    expect(message).toEqual(want)
    expect(Object.keys(message)).toEqual(Object.keys(want))
    expect(exampleFields).toEqual(fields)
    expect({ given, examples }).toEqual(before)
    if (fields.length === 0) expect(message).toBe(given)
  })

  it('keeps whatever it has, and is valid whenever an example is', () => {
    const names = ['a', 'b', 'c', 'd']
    const validators = new Map<string, Validate>()
    // Compiling a schema takes longer than everything else.
    const requires = (required: readonly string[]) => {
      const validate = validators.get(required.join()) ?? validatorOf({ required })
      validators.set(required.join(), validate)
      return validate
    }
    const fields = fc.dictionary(fc.constantFrom(...names), fc.string())
    fc.assert(
      fc.property(fields, fields, fc.subarray(names), (given, example, required) => {
        const validate = requires(required)
        const { message, exampleFields } = completeMessage(validate, { ...given }, [{ ...example }])
        expect(message).toMatchObject(given)
        for (const name of Object.keys(message).filter((one) => !Object.hasOwn(given, one))) {
          expect(required).toContain(name)
          expect(exampleFields).toContain(`/${name}`)
          expect(message[name]).toBe(example[name])
        }
        if (required.every((name) => Object.hasOwn(example, name))) expect(validate(message)).toBe(true)
      }),
    )
  })

  it('gets no more fields than a message has, whatever the validator says', () => {
    let asked = 0
    const never: Validate = () => {
      never.errors = [
        { instancePath: '', schemaPath: '', keyword: 'required', params: { missingProperty: `f${asked++}` } },
      ]
      return false
    }
    const example = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}`, index]))
    expect(completeMessage(never, {}, [example]).exampleFields).toHaveLength(100)
    expect(completeMessage(undefined, {}, [example])).toEqual({ message: {}, exampleFields: [] })
  })
})

describe('a sandbox whose contract has grown', () => {
  const grown = {
    ...exampleTransfer,
    responseValidators: {
      createTransfer: async () => validatorOf({ required: ['transferId', 'transferRequestId', 'scheme'] }),
    },
    notificationValidators: {
      TRANSFER_SENT: async () => validatorOf({ required: ['transferId', 'scheme'] }),
    },
    entries: {
      ...exampleTransfer.entries,
      createTransfer: {
        fingerprint: [],
        examples: [
          withStatus('S', { transferId: 'an-example', transferRequestId: 'an-example', scheme: 'fast' }),
        ],
      },
    },
    eventExamples: { TRANSFER_SENT: [{ transferId: 'an-example', scheme: 'slow' }] },
  }

  async function grownMerchant(options: SandboxOptions) {
    return createMerchant({ notifyUrl, ...options }, (all) =>
      createSandboxFor(grown, all, [
        (context): SandboxFamily => ({
          operations: {
            createTransfer: ({ scenario }) => {
              context.notify({
                event: 'TRANSFER_SENT',
                body: { transferId: '1' },
                url: notifyUrl,
                scenario,
                isFirst: true,
              })
              const result = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: '' } as const
              return { result, transferId: '1' }
            },
          },
        }),
      ]),
    )
  }

  it('answers with what the contract promises, repeats the request in it, and says so', async () => {
    const events: GatewayEvent[] = []
    const { call } = await grownMerchant({ onRequest: (event) => events.push(event) })
    const answer = await call('/v1/transfers/create', transferRequest)
    expect(JSON.parse(answer.text)).toMatchObject({
      transferId: '1',
      transferRequestId: 't-1',
      scheme: 'fast',
    })
    expect(answer.isSigned).toBe(true)
    await call('/v1/ping', {})
    expect(events.map(({ exampleFields }) => exampleFields)).toEqual([
      ['/transferRequestId', '/scheme'],
      undefined,
    ])
  })

  it('notifies with what the contract promises, and says so', async () => {
    const { call, received, pass, sandbox } = await grownMerchant({})
    await call('/v1/transfers/create', transferRequest)
    expect(sandbox.deliveries()).toMatchObject([
      { body: '{"transferId":"1","scheme":"slow"}', exampleFields: ['/scheme'], attempts: [] },
    ])
    await pass(60_000)
    expect(received.map(({ text }) => JSON.parse(text))).toEqual([{ transferId: '1', scheme: 'slow' }])
  })
})
