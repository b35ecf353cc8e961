import { describe, expect, it } from 'vitest'
import { SignatureError } from '../../src/core/errors.ts'
import { findProblem } from '../../src/notifications/find-problem.ts'
import {
  isKnownNotification,
  isNotificationError,
  type KnownNotification,
  type VerifiedNotification,
} from '../../src/notifications/index.ts'
import { NotificationError } from '../../src/notifications/notification-error.ts'
import { createTestNotification } from '../../src/testing/index.ts'

describe('isNotificationError', () => {
  const error = new NotificationError('The body is larger than allowed', { reason: 'too-large', status: 413 })
  /** What another copy of the package throws: the same mark, another class. */
  const copyOf = (name: string) => ({ [Symbol.for('antom-contract.error')]: true, name })

  it.each<[string, { given: unknown; want: boolean }]>([
    ['one of ours', { given: error, want: true }],
    ['one of another copy', { given: copyOf('NotificationError'), want: true }],
    ['another of another copy', { given: copyOf('SignatureError'), want: false }],
    ['another of ours', { given: new SignatureError('no', { reason: 'stale' }), want: false }],
    [
      'one of another package',
      { given: Object.assign(new Error('no'), { name: 'NotificationError' }), want: false },
    ],
    ['nothing', { given: undefined, want: false }],
  ])('%s', (_name, { given, want }) => {
    expect(isNotificationError(given)).toBe(want)
  })

  it('prints what it is, why, and the status', () => {
    expect(error.toJSON()).toEqual({
      name: 'NotificationError',
      message: 'The body is larger than allowed',
      reason: 'too-large',
      status: 413,
    })
  })
})

describe('isKnownNotification', () => {
  it.each<[string, { given: KnownNotification | { readonly notifyType: string }; want: boolean }]>([
    ['a type of the contract', { given: createTestNotification('CAPTURE_RESULT'), want: true }],
    ['a type of a later contract', { given: { notifyType: 'REFUND_RESULT' }, want: false }],
    ['a type like a built-in field', { given: { notifyType: 'constructor' }, want: false }],
  ])('%s', (_name, { given, want }) => {
    expect(isKnownNotification(given as VerifiedNotification)).toBe(want) // as `verify` types what is unknown
  })
})

describe('findProblem', () => {
  const valid = createTestNotification('CAPTURE_RESULT')
  it.each<[string, { given: Parameters<typeof findProblem>; want: unknown }]>([
    ['no type', { given: [undefined, {}], want: { pointer: '/notifyType', keyword: 'required' } }],
    [
      'a field missing',
      {
        given: ['CAPTURE_RESULT', { ...valid, captureId: undefined }],
        want: { pointer: '/captureId', keyword: 'required' },
      },
    ],
    [
      'a field of another type',
      {
        given: ['CAPTURE_RESULT', { ...valid, captureAmount: 1 }],
        want: { pointer: '/captureAmount', keyword: 'type' },
      },
    ],
    ['nothing wrong', { given: ['CAPTURE_RESULT', valid], want: undefined }],
  ])('%s', async (_name, { given, want }) => {
    expect(await findProblem(...given)).toEqual(want)
  })
})
