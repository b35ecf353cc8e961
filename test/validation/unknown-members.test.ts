import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findUnknownMembers } from '../../src/validation/unknown-members.ts'
import { receivedMessages } from '../../tools/generate/outputs/known-members.ts'
import { examples, model } from '../support/contract.ts'

vi.mock('../../generated/known-members.ts', async (original) => {
  const { knownMembers } = await original<typeof import('../../generated/known-members.ts')>()
  const Parcel = {
    id: 0,
    box: 'Box',
    boxes: 'Box',
    kind: ['A', 'B'],
    kinds: ['A'],
    toString: 'Box',
    inner: 'Parcel',
  }
  return { knownMembers: { ...knownMembers, Parcel, Box: { size: 0 } } }
})

const places = async (value: unknown, message = 'Parcel') =>
  (await findUnknownMembers(message, value)).map(({ pointer, keyword }) => `${pointer} ${keyword}`)

describe('unknown members', () => {
  it.each<[string, { given: unknown; want: string[] }]>([
    ['none', { given: { id: 1, box: { size: 2 }, boxes: [{ size: 1 }], kind: 'A', kinds: ['A'] }, want: [] }],
    ['a field', { given: { id: 1, color: 'red' }, want: ['/color additionalProperties'] }],
    ['a field deeper', { given: { box: { color: 'red' } }, want: ['/box/color additionalProperties'] }],
    [
      'a field of several items, once',
      {
        given: { boxes: [{}, { x: 1 }, { x: 2, y: 3 }] },
        want: ['/boxes/1/x additionalProperties', '/boxes/2/y additionalProperties'],
      },
    ],
    ['a value', { given: { kind: 'C' }, want: ['/kind x-open-enum'] }],
    ['a value in a list', { given: { kinds: ['A', 'B', 'C'] }, want: ['/kinds/1 x-open-enum'] }],
    ['nothing about a value that is no text', { given: { kind: 1, kinds: [2, null, {}] }, want: [] }],
    [
      'nothing about null: it is absent',
      { given: { color: null, box: null, boxes: [null], kind: null }, want: [] },
    ],
    [
      'nothing about what has another form',
      { given: { box: 'x', boxes: 1, id: { a: 1 }, inner: ['x'] }, want: [] },
    ],
    [
      'a name that objects inherit',
      {
        given: { constructor: 1, toString: { x: 1 } },
        want: ['/constructor additionalProperties', '/toString/x additionalProperties'],
      },
    ],
    [
      '__proto__ from JSON',
      { given: JSON.parse('{"__proto__": {"x": 1}}'), want: ['/__proto__ additionalProperties'] },
    ],
    [
      'a name with what a pointer escapes',
      { given: { 'a/b~c': 1 }, want: ['/a~1b~0c additionalProperties'] },
    ],
    [
      'a name that a terminal acts on',
      { given: { 'a\u001b[2J\n': 1 }, want: ['/a\\u{1b}[2J\\u{a} additionalProperties'] },
    ],
    ['no message at all', { given: 'text', want: [] }],
    ['undefined', { given: undefined, want: [] }],
  ])('are found: %s', async (_, { given, want }) => {
    expect(await places(given)).toEqual(want)
  })

  it('are deviations of the lowest level, in words, without values', async () => {
    const found = await findUnknownMembers('Parcel', { secret: 'token-1', kind: 'token-2' })
    expect(found).toEqual([
      {
        kind: 'unknown',
        pointer: '/secret',
        keyword: 'additionalProperties',
        reason: 'is not a field that the contract knows',
        schema: 'Parcel',
      },
      {
        kind: 'unknown',
        pointer: '/kind',
        keyword: 'x-open-enum',
        reason: 'has a value that the contract does not know',
        schema: 'Parcel',
      },
    ])
  })

  it.each(['NoSuchType', 'toString', '__proto__', ''])(
    'are none for a message that is not received: %j',
    async (name) => {
      expect(await places({ anything: 1 }, name)).toEqual([])
    },
  )

  it('are at most 20, in the order of the message', async () => {
    const given = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x${index}`, index]))
    const want = Array.from({ length: 20 }, (_, index) => `/x${index} additionalProperties`)
    expect(await places(given)).toEqual(want)
    expect(await places({ ...Object.fromEntries(Object.entries(given).slice(0, 19)), box: given })).toEqual([
      ...want.slice(0, 19),
      '/box/x0 additionalProperties',
    ])
  })

  it('have names of at most 100 characters', async () => {
    const [found] = await findUnknownMembers('Parcel', { ['x'.repeat(1_000_000)]: 1 })
    expect(found?.pointer).toBe(`/${'x'.repeat(100)}…`)
  })

  it('are looked for in messages of any size and depth', async () => {
    let deep: unknown = { color: 1 }
    for (let level = 0; level < 100_000; level++) deep = { inner: deep }
    expect(await places(deep)).toEqual([])
    let lists: unknown = { color: 1 }
    for (let level = 0; level < 100_000; level++) lists = [lists]
    expect(await places({ boxes: lists })).toEqual([])
    expect(await places({ boxes: [...Array(9_000).fill({ size: 1 }), { x: 1 }] })).toEqual([
      '/boxes/9000/x additionalProperties',
    ])
    expect(await places({ boxes: Array(1_000_000).fill({ size: 1 }) })).toEqual([])
  })

  it('never change the message, and never throw for what JSON can say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('Parcel', ...receivedMessages(model)),
        async (value, name) => {
          const before = JSON.stringify(value)
          expect((await findUnknownMembers(name, value)).length).toBeLessThanOrEqual(20)
          expect(JSON.stringify(value)).toBe(before)
        },
      ),
    )
  })
})

describe('every example of a received message', () => {
  const received = examples.filter(({ schema }) => receivedMessages(model).includes(schema))

  it.each(received.map((example) => [`${example.call} ${example.name}`, example] as const))(
    '%s has none, and one where a field is added',
    async (_, { schema, value }) => {
      expect(await findUnknownMembers(schema, value)).toEqual([])
      expect(await places({ ...(value as object), notInTheContract: 1 }, schema)).toEqual([
        '/notInTheContract additionalProperties',
      ])
    },
  )
})
