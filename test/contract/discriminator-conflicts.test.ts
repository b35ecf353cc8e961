import { describe, expect, it } from 'vitest'
import type { Json } from '../../tools/contract/json.ts'
import {
  notificationFaults as faults,
  type GivenNotification as Given,
} from './support/notification-faults.ts'
import { SmallContract } from './support/small-contract.ts'

const byKind = (...values: Json[]) => ({ field: '/kind', values })

describe('two extensions', () => {
  it.each<[string, { given: Given[]; at: string; other: string; want: RegExp }]>([
    [
      'of one value',
      {
        given: [{ discriminator: byKind('A', 'B') }, { discriminator: byKind('C', 'B') }],
        at: 'values/1',
        other: 'values/1',
        want: /by the value B of \/kind/,
      },
    ],
    [
      'of one value with two names',
      {
        given: [
          { discriminator: byKind('B') },
          { discriminator: { field: '/kind', values: { X: 'C', B: 'D' } } },
        ],
        at: 'values/B',
        other: 'values/0',
        want: /by the value B of \/kind/,
      },
    ],
    [
      'of one event',
      {
        given: [{ discriminator: byKind('A') }, { discriminator: { field: '/a', values: { x: 'A' } } }],
        at: 'values/x',
        other: 'values/0',
        want: /name the event A/,
      },
    ],
    [
      'of one event, with and without a field',
      {
        given: [{ discriminator: byKind('A') }, { discriminator: { present: ['/a'], event: 'A' } }],
        at: 'event',
        other: 'values/0',
        want: /name the event A/,
      },
    ],
    [
      'that one message could meet',
      {
        given: [
          { discriminator: { present: ['/a'], absent: ['/c'], event: 'A' } },
          { discriminator: { present: ['/b'], absent: ['/d'], event: 'B' } },
        ],
        at: '',
        other: '',
        want: /could be both B and A/,
      },
    ],
    [
      'of which one would have to lack what is within a field of the other',
      {
        given: [
          { discriminator: { present: ['/a'], event: 'A' } },
          { discriminator: { present: ['/b'], absent: ['/a/x'], event: 'B' } },
        ],
        at: '',
        other: '',
        want: /could be both B and A/,
      },
    ],
    [
      'of which one has by presence what the other has by value',
      {
        given: [{ discriminator: byKind('A') }, { discriminator: { present: ['/kind'], event: 'B' } }],
        at: 'present',
        other: 'field',
        want: /recognized by its value, never by its presence/,
      },
    ],
    [
      'of which the first decides about every message of the second',
      {
        given: [
          { discriminator: byKind('A') },
          { discriminator: { present: ['/a'], event: 'B' }, required: ['kind'] },
        ],
        at: '',
        other: 'field',
        want: /always has \/kind, whose value decides before/,
      },
    ],
    [
      'of which the first field decides about every message of the second field',
      {
        given: [
          { discriminator: byKind('A') },
          { discriminator: { field: '/a', values: ['B'] }, required: ['kind', 'a'] },
        ],
        at: '',
        other: 'field',
        want: /always has \/kind, whose value decides before/,
      },
    ],
  ])('overlap: %s', (_name, { given, at, other, want }) => {
    const place = (index: number, key: string) => `${index}/x-discriminator${key && `/${key}`}`
    expect(faults(...given)).toEqual([
      { at: place(1, at), other: place(0, other), message: expect.stringMatching(want) },
    ])
  })

  it('do not overlap when their fields differ, or one excludes the other', () => {
    const given: Given[] = [
      { discriminator: byKind('A'), required: ['kind'], examples: [{ kind: 'A', a: 1 }] },
      { discriminator: { field: '/a', values: ['B'] }, examples: [{ a: 'B' }, { kind: null, a: 'B' }] },
      { discriminator: { present: ['/b'], event: 'C' }, examples: [{ b: {} }] },
      { discriminator: { present: ['/c'], absent: ['/b'], event: 'D' }, examples: [{ c: 0 }] },
      { discriminator: byKind('E', 'F'), examples: [{ kind: 'F' }, { kind: 'E' }] },
    ]
    expect(faults(...given)).toEqual([])
  })

  it('are named with file and place', async () => {
    const contract = await SmallContract.create()
    const notification = (name: string, discriminator: string) => `post:
  operationId: ${name}
  x-doc: { page: 'https://docs.example/${name}', retrieved: '2026-01-31' }
  x-discriminator: ${discriminator}
  x-deduplication-fields: [/amount]
  x-result-codes:
    $ref: ../result-codes/transfer.yaml
  requestBody:
    content:
      application/json:
        schema: { $ref: ../schemas/transfer-response.yaml }
        examples: { one: { value: { amount: { value: '1' } } } }
  responses:
    '200':
      description: Taken.
      content:
        application/json:
          schema: { $ref: ../schemas/transfer-response.yaml }
          examples: { one: { value: {} } }
`
    await contract.write(
      'families/transfer/notifications/one.yaml',
      notification('one', '{ field: /amount/value, values: [A, B] }'),
    )
    await contract.write(
      'families/transfer/notifications/two.yaml',
      notification('two', '{ field: /amount/value, values: [C, B] }'),
    )
    await contract.write(
      'openapi.yaml',
      `openapi: 3.1.0
info: { title: Example, version: 1.0.0 }
paths: {}
webhooks:
  one: { $ref: families/transfer/notifications/one.yaml }
  two: { $ref: families/transfer/notifications/two.yaml }
`,
    )
    expect(await contract.problems('essential')).toEqual([
      'families/transfer/notifications/two.yaml:4:56  Two notifications are recognized by the value B of /amount/value. Each value belongs to one. The other is in families/transfer/notifications/one.yaml:4:56. (generatable)',
    ])
  })
})

describe('examples', () => {
  it.each<[string, { given: Given[]; at: string; want: RegExp }]>([
    [
      'of one event are missing',
      {
        given: [{ discriminator: byKind('A', 'B'), examples: [{ kind: 'A' }] }],
        at: '0/requestBody',
        want: /no example of the event B/,
      },
    ],
    [
      'are of no event',
      {
        given: [{ discriminator: byKind('A'), examples: [{ kind: 'A' }, { kind: 'X' }] }],
        at: '0/requestBody',
        want: /example e1 would be recognized as no event/,
      },
    ],
    [
      'are of another notification',
      {
        given: [
          { discriminator: byKind('A'), examples: [{ kind: 'A' }] },
          { discriminator: { present: ['/a'], event: 'B' }, examples: [{ a: 1 }, { a: 1, kind: 'A' }] },
        ],
        at: '1/requestBody',
        want: /example e1 would be recognized as the event A, of another notification/,
      },
    ],
  ])('%s', (_name, { given, at, want }) => {
    expect(faults(...given)).toEqual([{ at, message: expect.stringMatching(want) }])
  })
})
