import { describe, expect, it } from 'vitest'
import { discriminatorFaults } from '../../tools/contract/discriminator-conflicts.ts'
import { parseDiscriminator } from '../../tools/contract/discriminators.ts'
import type { Json } from '../../tools/contract/json.ts'
import {
  notificationFaults as faults,
  type GivenNotification as Given,
} from './support/notification-faults.ts'

const byKind = (...values: Json[]) => ({ field: '/kind', values })

describe('an extension by itself', () => {
  it.each<[string, { given: Json; at: string; want: RegExp }]>([
    ['nothing', { given: null, at: '', want: /needs `x-discriminator`/ }],
    ['text', { given: 'notifyType', at: '', want: /must be \{ field, values \}/ }],
    ['a list', { given: [], at: '', want: /must be \{ field, values \}/ }],
    ['neither form', { given: { values: ['A'] }, at: '', want: /neither `field` nor `present`/ }],
    [
      'both forms',
      { given: { ...byKind('A'), present: ['/a'] }, at: '/present', want: /no member `present`/ },
    ],
    [
      'an event beside values',
      { given: { ...byKind('A'), event: 'A' }, at: '/event', want: /no member `event`/ },
    ],
    [
      'a field that is no pointer',
      { given: { field: 'kind', values: ['A'] }, at: '/field', want: /JSON Pointer/ },
    ],
    [
      'a field that is the whole',
      { given: { field: '', values: ['A'] }, at: '/field', want: /JSON Pointer/ },
    ],
    [
      'a field with a bad escape',
      { given: { field: '/a~2', values: ['A'] }, at: '/field', want: /JSON Pointer/ },
    ],
    ['a field that is a number', { given: { field: 1, values: ['A'] }, at: '/field', want: /JSON Pointer/ }],
    ['no values', { given: { field: '/kind' }, at: '/values', want: /has none/ }],
    ['an empty list of values', { given: byKind(), at: '/values', want: /has none/ }],
    ['an empty map of values', { given: { field: '/kind', values: {} }, at: '/values', want: /has none/ }],
    ['a value that is a number', { given: byKind(1), at: '/values/0', want: /must be text/ }],
    ['a value that is empty', { given: byKind('A', ''), at: '/values/1', want: /neither empty/ }],
    [
      'a value that no object literal can have',
      { given: byKind('__proto__'), at: '/values/0', want: /nor __proto__/ },
    ],
    [
      'a value that is no name',
      { given: byKind('transfer.done'), at: '/values/0', want: /"transfer\.done" is not\. Map the value/ },
    ],
    [
      'a name in lower case',
      { given: { field: '/kind', values: { done: 'done' } }, at: '/values/done', want: /capital letters/ },
    ],
    [
      'a name that is null',
      { given: { field: '/kind', values: { done: null } }, at: '/values/done', want: /null is not/ },
    ],
    [
      'a value listed twice',
      { given: byKind('A', 'B', 'A'), at: '/values/2', want: /value A is listed twice/ },
    ],
    [
      'an event named twice',
      {
        given: { field: '/kind', values: { a: 'A', b: 'A' } },
        at: '/values/b',
        want: /event A is named twice/,
      },
    ],
    ['no fields', { given: { present: [], event: 'A' }, at: '/present', want: /must list JSON Pointers/ }],
    ['a field as text', { given: { present: '/a', event: 'A' }, at: '/present', want: /must be a list/ }],
    ['a name as pointer', { given: { present: ['a'], event: 'A' }, at: '/present/0', want: /"a" is none/ }],
    [
      'a field twice',
      { given: { present: ['/a', '/a'], event: 'A' }, at: '/present/1', want: /\/a is listed twice/ },
    ],
    [
      'a list of absent fields that is none',
      { given: { present: ['/a'], absent: '/b', event: 'A' }, at: '/absent', want: /must be a list/ },
    ],
    [
      'a field both present and absent',
      {
        given: { present: ['/a/b'], absent: ['/a'], event: 'A' },
        at: '/absent',
        want: /\/a\/b cannot be both/,
      },
    ],
    ['no event', { given: { present: ['/a'] }, at: '/event', want: /none is not/ }],
    ['an event in lower case', { given: { present: ['/a'], event: 'a' }, at: '/event', want: /"a" is not/ }],
  ])('is refused: %s', (_name, { given, at, want }) => {
    const found = faults({ discriminator: given })
    expect(found).toContainEqual({ at: `0/x-discriminator${at}`, message: expect.stringMatching(want) })
    expect(parseDiscriminator({ 'x-discriminator': given }).discriminator).toBeUndefined()
  })

  it('is asked for where the notification stands', () => {
    const operation = {}
    expect(discriminatorFaults([{ path: ['here'], operation, examples: [] }], {})).toEqual([
      { path: ['here'], message: expect.stringMatching(/needs `x-discriminator`/) },
    ])
  })

  it.each<[string, { given: Given; at: string; want: RegExp }]>([
    [
      'a field that the message does not have',
      { given: { discriminator: { field: '/none', values: ['A'] } }, at: 'field', want: /no field \/none/ },
    ],
    [
      'a field within one that has none',
      { given: { discriminator: { field: '/a/b', values: ['A'] } }, at: 'field', want: /no field \/a\/b/ },
    ],
    [
      'a present field that the message does not have',
      {
        given: { discriminator: { present: ['/a', '/none'], event: 'A' } },
        at: 'present/1',
        want: /no field \/none/,
      },
    ],
    [
      'an absent field that the message requires',
      {
        given: { discriminator: { present: ['/a'], absent: ['/none', '/b'], event: 'A' }, required: ['b'] },
        at: 'absent/1',
        want: /requires \/b, so it is never absent/,
      },
    ],
  ])('is compared with the schema: %s', (_name, { given, at, want }) => {
    expect(faults(given)).toEqual([{ at: `0/x-discriminator/${at}`, message: expect.stringMatching(want) }])
  })
})
