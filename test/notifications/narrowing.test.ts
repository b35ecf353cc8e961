import { describe, expect, it } from 'vitest'
import { eventNames } from '../../generated/event-names.ts'
import { isContractError, SignatureError } from '../../src/core/errors.ts'
import {
  isKnownNotification,
  isNotificationError,
  type KnownNotification,
  matchNotification,
  type NotificationCases,
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

describe('matchNotification', () => {
  const cases = Object.fromEntries(
    eventNames.map((name) => [name, () => name]),
  ) as unknown as NotificationCases<string> // one for each name
  const otherwise = () => 'otherwise'

  it.each(eventNames)('calls the case of %s with the notification', (name) => {
    // The names that the list has.
    const given = createTestNotification(name as keyof NotificationCases<string>)
    expect(matchNotification(given as KnownNotification, cases)).toBe(name)
    const { [name as 'CAPTURE_RESULT']: _, ...others } = cases
    expect(matchNotification(given, { ...others, otherwise })).toBe('otherwise')
    expect(matchNotification(given, { otherwise: (notification) => notification === given })).toBe(true)
  })

  it.each<[string, object, RegExp]>([
    [
      'the contract does not know',
      { notifyType: 'NO_SUCH_RESULT' },
      /that this version of the contract does not/,
    ],
    ['has no type', {}, /does not know/],
    ['is named like a built-in field', { notifyType: 'constructor' }, /does not know/],
    [
      'lacks a field that tells it apart',
      { ...createTestNotification('CAPTURE_RESULT'), captureId: undefined },
      /does not know/,
    ],
  ])('gives to otherwise what %s, and is an error without', (_name, given, message) => {
    const notification = given as VerifiedNotification // as `verify` types what is unknown
    expect(matchNotification(notification, { ...cases, otherwise })).toBe('otherwise')
    try {
      matchNotification(notification as KnownNotification, cases) // plain JavaScript
      expect.unreachable()
    } catch (error) {
      expect(isContractError(error) && error.message).toMatch(message)
    }
  })

  it('names the event that has no case', () => {
    const { CAPTURE_RESULT: _, ...others } = cases
    const call = () =>
      matchNotification(createTestNotification('CAPTURE_RESULT'), others as NotificationCases<string>) // plain JavaScript
    expect(call).toThrow(/^No case handles CAPTURE_RESULT: add it, or `otherwise`\.$/)
  })
})
