import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Transaction } from '../../generated/types.ts'
import { isAmountError, type PaymentWithTransactions, remainingAmount } from '../../src/amounts/index.ts'
import { isConfigurationError } from '../../src/core/errors.ts'

const states = { S: 'SUCCESS', F: 'FAIL', U: 'PROCESSING' } as const

let count = 0
function step(
  transactionType: 'CAPTURE' | 'REFUND',
  value: string,
  status: 'S' | 'F' | 'U' = 'S',
  more: Partial<Transaction> = {},
): Transaction {
  count += 1
  return {
    transactionType,
    transactionId: `t-${count}`,
    transactionRequestId: `r-${count}`,
    transactionAmount: { currency: 'HKD', value },
    transactionStatus: states[status],
    transactionResult: { resultStatus: status, resultCode: 'CODE' },
    ...more,
  }
}
const capture = (value: string, status?: 'S' | 'F' | 'U', more?: Partial<Transaction>) =>
  step('CAPTURE', value, status, more)
const refund = (value: string, status?: 'S' | 'F' | 'U', more?: Partial<Transaction>) =>
  step('REFUND', value, status, more)

const wallet: PaymentWithTransactions = {
  paymentStatus: 'SUCCESS',
  paymentAmount: { currency: 'HKD', value: '1000' },
}
const card: PaymentWithTransactions = { ...wallet, authExpiryTime: '2026-03-17T19:41:02+08:00' }

describe('what is left to capture', () => {
  it.each<[string, readonly Transaction[] | null, string]>([
    ['all of it at first', null, '1000'],
    ['the payment without its captures', [capture('400'), capture('100')], '500'],
    ['without one in process', [capture('400', 'U')], '600'],
    ['with one that failed', [capture('400', 'F')], '1000'],
    ['with one that was cancelled', [capture('400', 'F', { transactionStatus: 'CANCELLED' })], '1000'],
    ['nothing after the whole', [capture('1000')], '0'],
    ['never less than nothing', [capture('700'), capture('700')], '0'],
    ['whatever was refunded', [capture('400'), refund('400')], '600'],
    ['without steps of other types', [capture('400', 'S', { transactionType: 'INCREMENTAL' })], '1000'],
  ])('is %s', (_, transactions, value) => {
    const payment = { ...card, transactions: transactions && [...transactions] }
    expect(remainingAmount(payment, 'capture')).toEqual({ currency: 'HKD', value })
  })
})

describe('what is left to refund', () => {
  it.each<[string, PaymentWithTransactions, readonly Transaction[], string]>([
    ['all that was paid', wallet, [], '1000'],
    ['what was paid without refunds', wallet, [refund('1'), refund('249')], '750'],
    ['without a refund in process', wallet, [refund('250', 'U')], '750'],
    ['with a refund that failed', wallet, [refund('250', 'F')], '1000'],
    ['never less than nothing', wallet, [refund('700'), refund('700')], '0'],
    ['nothing of what is only authorized', card, [], '0'],
    ['what was captured without refunds', card, [capture('600'), refund('250')], '350'],
    ['without a capture in process', card, [capture('600'), capture('400', 'U'), refund('250')], '350'],
    ['without a capture that failed', card, [capture('600', 'F')], '0'],
    ['known from captures alone', wallet, [capture('600')], '600'],
    ['not changed by a refused capture of what is no authorization', wallet, [capture('600', 'F')], '1000'],
  ])('is %s', (_, payment, transactions, value) => {
    expect(remainingAmount({ ...payment, transactions: [...transactions] }, 'refund')).toEqual({
      currency: 'HKD',
      value,
    })
  })
})

describe('a payment that has not succeeded', () => {
  it.each(['PROCESSING', 'PENDING', 'FAIL', 'CANCELLED', 'NEVER_SEEN'])('%s has nothing left', (status) => {
    const payment = { ...card, paymentStatus: status, transactions: [capture('600')] }
    for (const to of ['capture', 'refund'] as const) expect(remainingAmount(payment, to).value).toBe('0')
  })
})

describe('what contradicts itself is open', () => {
  const contradictions = [
    { transactionStatus: 'SUCCESS', transactionResult: { resultStatus: 'F', resultCode: 'X' } },
    { transactionStatus: 'FAIL', transactionResult: { resultStatus: 'S', resultCode: 'X' } },
    { transactionStatus: 'NEVER_SEEN', transactionResult: { resultStatus: 'S', resultCode: 'X' } },
    { transactionStatus: 'constructor', transactionResult: { resultStatus: 'S', resultCode: 'X' } },
  ] as const
  it.each(contradictions)('%j counts as taken, and not as captured', (state) => {
    const captured = { ...card, transactions: [capture('400', 'S', state)] }
    expect(remainingAmount(captured, 'capture').value).toBe('600')
    expect(remainingAmount(captured, 'refund').value).toBe('0')
    const refunded = { ...wallet, transactions: [refund('400', 'S', state)] }
    expect(remainingAmount(refunded, 'refund').value).toBe('600')
  })

  it('and what is listed twice counts once', () => {
    const one = capture('400')
    expect(remainingAmount({ ...card, transactions: [one, one] }, 'refund').value).toBe('400')
    expect(remainingAmount({ ...card, transactions: [one, one] }, 'capture').value).toBe('600')
    const larger = capture('500', 'S', { transactionId: one.transactionId })
    expect(remainingAmount({ ...card, transactions: [one, larger] }, 'refund').value).toBe('0')
    expect(remainingAmount({ ...card, transactions: [one, larger] }, 'capture').value).toBe('500')
  })
})

describe('what has no id of its own', () => {
  // Against the contract, as everything from outside can be.
  const ids: readonly unknown[] = ['', undefined, null, 0, 1, 2, {}]
  it.each(ids)('%j counts each time', (transactionId) => {
    const same = { transactionId } as Partial<Transaction>
    const refunds = [refund('300', 'S', same), refund('300', 'S', same)]
    expect(remainingAmount({ ...wallet, transactions: refunds }, 'refund').value).toBe('400')
  })

  it('is nobody else, whatever its place is', () => {
    for (const one of ids) {
      for (const other of ids) {
        const transactions = [one, other, '0', '1', '2', 't'].map((transactionId) =>
          refund('100', 'S', { transactionId } as Partial<Transaction>),
        )
        expect(remainingAmount({ ...wallet, transactions }, 'refund').value).toBe('400')
      }
    }
  })
})

describe('what cannot be counted', () => {
  const other = { currency: 'USD', value: '1' }
  // What is documented may not have come: the types say otherwise.
  const broken = (fields: object) => ({ ...card, ...fields }) as PaymentWithTransactions
  it.each<[string, PaymentWithTransactions, string]>([
    ['a payment without an amount', broken({ paymentAmount: undefined }), 'not-an-amount'],
    ['one whose amount is null', broken({ paymentAmount: null }), 'not-an-amount'],
    ['one with a number', broken({ paymentAmount: { currency: 'HKD', value: 1000 } }), 'not-an-amount'],
    ['one with a fraction', broken({ paymentAmount: { currency: 'HKD', value: '10.0' } }), 'not-an-amount'],
    ['one without a currency', broken({ paymentAmount: { value: '10' } }), 'not-an-amount'],
    [
      'one with 17 digits',
      broken({ paymentAmount: { currency: 'HKD', value: '1'.repeat(17) } }),
      'not-an-amount',
    ],
    ['a payment whose captures are no list', broken({ transactions: {} }), 'not-an-amount'],
    [
      'a capture without an amount',
      broken({ transactions: [{ ...capture('1'), transactionAmount: undefined }] }),
      'not-an-amount',
    ],
    [
      'a capture in another currency',
      broken({ transactions: [capture('1', 'S', { transactionAmount: other })] }),
      'other-currency',
    ],
    ...[undefined, null, 5, 'x', []].map((payment): [string, PaymentWithTransactions, string] => [
      `${JSON.stringify(payment)} for a payment`,
      // A program without types.
      payment as unknown as PaymentWithTransactions,
      'not-an-amount',
    ]),
  ])('%s is refused', (_, payment, reason) => {
    for (const to of ['capture', 'refund'] as const) {
      const error = errorOf(() => remainingAmount(payment, to))
      expect(isAmountError(error) && error.reason).toBe(reason)
    }
  })

  it('is not looked at where it failed', () => {
    const transactions = [capture('1', 'F', { transactionAmount: other }), capture('400')]
    expect(remainingAmount({ ...card, transactions }, 'capture').value).toBe('600')
  })

  it('is refused where nobody says what it is for', () => {
    // A program without types.
    const to = 'pay' as 'capture'
    expect(isConfigurationError(errorOf(() => remainingAmount(card, to)))).toBe(true)
  })
})

function errorOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('in general', () => {
  const value = fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n })
  const steps = fc.array(
    fc.record({
      type: fc.constantFrom<'CAPTURE' | 'REFUND'>('CAPTURE', 'REFUND'),
      status: fc.constantFrom<'S' | 'F' | 'U'>('S', 'F', 'U'),
      value,
    }),
    { maxLength: 12 },
  )

  it('is exact up to the largest values, whatever the order', () => {
    fc.assert(
      fc.property(value, steps, fc.boolean(), (paid, list, isCard) => {
        const payment = {
          ...(isCard ? card : wallet),
          paymentAmount: { currency: 'HKD', value: String(paid) },
          transactions: list.map((one) => step(one.type, String(one.value), one.status)),
        }
        const total = (type: string, statuses: string) =>
          list
            .filter((one) => one.type === type && statuses.includes(one.status))
            .reduce((sum, one) => sum + one.value, 0n)
        const taken = total('CAPTURE', 'SU')
        const hasCaptures = list.some(({ type, status }) => type === 'CAPTURE' && status !== 'F')
        const most = isCard || hasCaptures ? total('CAPTURE', 'S') : paid
        const want = (left: bigint) => String(left > 0n ? left : 0n)
        expect(remainingAmount(payment, 'capture').value).toBe(want(paid - taken))
        expect(remainingAmount(payment, 'refund').value).toBe(want(most - total('REFUND', 'SU')))
        payment.transactions.reverse()
        expect(remainingAmount(payment, 'refund').value).toBe(want(most - total('REFUND', 'SU')))
      }),
    )
  })
})
