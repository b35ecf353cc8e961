import { describe, expect, it } from 'vitest'
import { SignatureError } from '../../src/core/errors.ts'
import {
  isKnownNotification,
  isNotificationError,
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
  it.each<[string, { given: object; want: boolean }]>([
    ['a type of the contract', { given: createTestNotification('CAPTURE_RESULT'), want: true }],
    ['a type of a later contract', { given: { notifyType: 'NO_SUCH_RESULT' }, want: false }],
    ['a type like a built-in field', { given: { notifyType: 'constructor' }, want: false }],
    ['no type', { given: {}, want: false }],
    ['a type that is no text', { given: { notifyType: 1 }, want: false }],
    [
      'a type of the contract without a field that tells it apart',
      { given: { ...createTestNotification('CAPTURE_RESULT'), captureId: undefined }, want: false },
    ],
    [
      'a type of the contract without a field that does not',
      { given: { ...createTestNotification('CAPTURE_RESULT'), captureAmount: undefined }, want: true },
    ],
  ])('%s', (_name, { given, want }) => {
    expect(isKnownNotification(given as VerifiedNotification)).toBe(want) // as `verify` types what is unknown
  })
})
