import { expect, it } from 'vitest'
import { type Change, compareFacts } from '../../tools/doc-snapshots/compare-facts.ts'
import type { FieldFacts, PageFacts } from '../../tools/doc-snapshots/facts.ts'

/** A page that describes one field of one request. */
const page = (field: FieldFacts | undefined, more: Partial<PageFacts> = {}): PageFacts => ({
  kind: 'reference',
  messages: { capture: { request: field === undefined ? {} : { transit: field } } },
  codes: {},
  ...more,
})
const at = 'capture.request.transit'
const child = { leg: { type: 'String' } }

it.each<[string, { given: [PageFacts, PageFacts]; want: Change[] }]>([
  ['nothing', { given: [page({ type: 'Transit' }), page({ type: 'Transit' })], want: [] }],
  ['a new field', { given: [page(undefined), page({})], want: [{ kind: 'added', at, after: 'no type' }] }],
  [
    'a field that is gone',
    { given: [page({}), page(undefined)], want: [{ kind: 'removed', at, before: 'no type' }] },
  ],
  [
    'a call that is new',
    {
      given: [page({}, { messages: {} }), page({})],
      want: [{ kind: 'added', at, after: 'no type' }],
    },
  ],
  [
    'a field with everything that a page can say of it',
    {
      given: [
        page({}, { messages: {} }),
        page({
          type: 'String',
          required: true,
          maxLength: 8,
          maxItems: 2,
          values: ['A', 'B'],
          fields: child,
        }),
      ],
      want: [
        {
          kind: 'added',
          at,
          after: 'String, required, maxLength 8, maxItems 2, values A and B, fields leg',
        },
      ],
    },
  ],
  [
    'a call that is gone',
    {
      given: [page({}), page({}, { messages: {} })],
      want: [{ kind: 'removed', at, before: 'no type' }],
    },
  ],
  [
    'required',
    {
      given: [page({}), page({ required: true })],
      want: [{ kind: 'required', at, before: 'optional', after: 'required' }],
    },
  ],
  [
    'a type where none was',
    {
      given: [page({}), page({ type: 'String' })],
      want: [{ kind: 'type', at, before: 'none', after: 'String' }],
    },
  ],
  [
    'no type where one was',
    {
      given: [page({ type: 'String' }), page({})],
      want: [{ kind: 'type', at, before: 'String', after: 'none' }],
    },
  ],
  [
    'limits',
    {
      given: [page({ maxLength: 64 }), page({ maxLength: 32, maxItems: 5 })],
      want: [
        { kind: 'maxLength', at, before: '64', after: '32' },
        { kind: 'maxItems', at, before: 'none', after: '5' },
      ],
    },
  ],
  [
    'values',
    {
      given: [page({ values: ['A', 'B'] }), page({ values: ['B', 'C'] })],
      want: [
        { kind: 'added', at: `${at}=C` },
        { kind: 'removed', at: `${at}=A` },
      ],
    },
  ],
  [
    'fields that were folded away',
    {
      given: [page({ folded: true }), page({ fields: child })],
      want: [{ kind: 'unfolded', at, after: 'leg' }],
    },
  ],
  [
    'fields that are folded away now',
    { given: [page({ fields: child }), page({ folded: true })], want: [{ kind: 'folded', at }] },
  ],
  [
    'fields that are shown beside a fold',
    {
      given: [page({ fields: child }), page({ folded: true, fields: {} })],
      want: [{ kind: 'removed', at: `${at}.leg`, before: 'String' }],
    },
  ],
  [
    'another kind of page',
    {
      given: [page({}), page({}, { kind: 'guide' })],
      want: [{ kind: 'kind', at: 'page', before: 'reference', after: 'guide' }],
    },
  ],
  [
    'the first and the last result codes of a call',
    {
      given: [page({}, { codes: { pay: { OLD: 'F' } } }), page({}, { codes: { capture: { NEW: 'U' } } })],
      want: [
        { kind: 'added', at: 'capture.codes.NEW', after: 'U' },
        { kind: 'removed', at: 'pay.codes.OLD', before: 'F' },
      ],
    },
  ],
  [
    'names that every object has',
    {
      given: [page({}, { codes: { capture: {} } }), page({}, { codes: { capture: { constructor: 'F' } } })],
      want: [{ kind: 'added', at: 'capture.codes.constructor', after: 'F' }],
    },
  ],
])('tells a change of %s', (_, { given: [before, after], want }) => {
  expect(compareFacts(before, after)).toEqual(want)
})
