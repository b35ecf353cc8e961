import { describe, expect, it } from 'vitest'
import { finalStates } from '../../generated/final-states.ts'
import { resultCodes } from '../../generated/result-codes.ts'
import { resultCodeIn } from '../../src/client/advice.ts'
import type { DeviationEvent } from '../../src/index.ts'
import { clientOf, type Reply, rejectionOf, responseTo } from '../support/gateway.ts'

/*
 * What waitForPayment says after its own cancel at the deadline: every answer to the cancel, with every answer to the
 * inquiry that follows it.
 */

const result = (resultStatus: string, resultCode: string) => ({
  result: { resultStatus, resultCode, resultMessage: 'text' },
})
const payment = { paymentRequestId: 'p-1' }
const inquiry = (paymentStatus: string, paymentResultCode: string): Reply => ({
  body: {
    ...result('S', 'SUCCESS'),
    paymentStatus,
    paymentResultCode,
    paymentResultMessage: 'how it stands',
    paymentRequestId: 'p-1',
    paymentId: 'payment-1',
    paymentAmount: { currency: 'HKD', value: '1000' },
    paymentCreateTime: '2024-01-01T00:00:00Z',
  },
})
const none: Reply = { status: 503 }
const processing = inquiry('PROCESSING', 'PAYMENT_IN_PROCESS')

const cancels: Readonly<Record<string, Reply>> = {
  S: {
    body: {
      ...result('S', 'SUCCESS'),
      paymentId: 'payment-1',
      paymentRequestId: 'p-1',
      cancelTime: '2024-01-01T00:00:00Z',
    },
  },
  F: { body: result('F', 'ORDER_STATUS_INVALID') },
  U: { body: result('U', 'UNKNOWN_EXCEPTION') },
  none,
}
const inquiries: Readonly<Record<string, Reply>> = {
  SUCCESS: inquiry('SUCCESS', 'SUCCESS'),
  FAIL: inquiry('FAIL', 'USER_BALANCE_NOT_ENOUGH'),
  PROCESSING: processing,
  CANCELLED: inquiry('CANCELLED', 'ORDER_IS_CANCELED'),
  PENDING: inquiry('PENDING', 'PAYMENT_IN_PROCESS'),
  refused: { body: result('F', 'PROCESS_FAIL') },
  open: { body: result('U', 'UNKNOWN_EXCEPTION') },
  'open and unsigned': { body: result('U', 'UNKNOWN_EXCEPTION'), signed: false },
  none,
  forged: { ...inquiry('SUCCESS', 'SUCCESS'), signed: false },
}

/** A client whose payment is open until the deadline, and what it then told of deviations. */
function clientAt(cancel: Reply, last: Reply, before: Reply = processing) {
  const told: DeviationEvent[] = []
  let isCancelled = false
  const fetch = async (url: string) => {
    const isCancel = url.endsWith('/cancel')
    isCancelled ||= isCancel
    return responseTo(url, isCancel ? cancel : isCancelled ? last : before)
  }
  const { antom } = clientOf(
    { url: 'http://127.0.0.1:1' },
    { fetch, hooks: { onDeviation: (event) => told.push(event) } },
  )
  return { told, wait: () => antom.waitForPayment(payment, { deadline: 0, cancelAtDeadline: true }) }
}

type Want = [cancel: string, inquiry: string, status: string, code: string, contradictions?: number]
const afterSuccess = Object.keys(inquiries).map(
  (name): Want => ['S', name, 'failed', 'ORDER_IS_CANCELED', /SUCCESS|forged/.test(name) ? 1 : 0],
)
const mayBeCancelled = ['U', 'none'].map(
  (cancel): Want => [cancel, 'SUCCESS', 'pending', 'PAYMENT_IN_PROCESS'],
)
const others = ['F', 'U', 'none'].flatMap((cancel): Want[] => [
  [cancel, 'FAIL', 'failed', 'USER_BALANCE_NOT_ENOUGH'],
  [cancel, 'PROCESSING', 'pending', 'PAYMENT_IN_PROCESS'],
  [cancel, 'CANCELLED', 'failed', 'ORDER_IS_CANCELED'],
  [cancel, 'PENDING', 'pending', 'PAYMENT_IN_PROCESS'],
  [cancel, 'refused', 'pending', 'PROCESS_FAIL'],
  [cancel, 'open', 'pending', 'UNKNOWN_EXCEPTION'],
  [cancel, 'open and unsigned', 'pending', 'UNKNOWN_EXCEPTION'],
  [cancel, 'none', 'pending', 'PAYMENT_IN_PROCESS'],
])

it.each<Want>([...afterSuccess, ['F', 'SUCCESS', 'succeeded', 'SUCCESS'], ...mayBeCancelled, ...others])(
  'cancel %s, then inquiry %s: %s %s',
  async (cancel, last, status, code, contradictions = 0) => {
    const { told, wait } = clientAt(cancels[cancel] ?? {}, inquiries[last] ?? {})
    const outcome = await wait()
    expect(outcome).toMatchObject({ status, code })
    expect(outcome.deviations.filter(({ kind }) => kind === 'contradiction')).toHaveLength(contradictions)
    expect(told.filter(({ kind }) => kind === 'contradiction')).toHaveLength(contradictions)
    const names: Readonly<Record<string, string>> = { S: 'succeeded', F: 'failed', U: 'pending' }
    expect(outcome.cancel?.status).toBe(names[cancel])
  },
)

it.each([...finalStates.payment.cancel.except])(
  'cancels nothing that is %s, which the contract excepts',
  async (state) => {
    const { told, wait } = clientAt(cancels.S ?? {}, none, inquiry(state, 'PAYMENT_IN_PROCESS'))
    const outcome = await wait()
    expect(outcome).toMatchObject({ status: 'pending', code: 'PAYMENT_IN_PROCESS', advice: 'inquire' })
    expect(outcome).not.toHaveProperty('cancel')
    expect(told).toEqual([])
  },
)

it.each(['F', 'U', 'none'])(
  'rejects a forged inquiry after a cancel that did not succeed: %s',
  async (cancel) => {
    const { wait } = clientAt(cancels[cancel] ?? {}, inquiries.forged ?? {})
    expect(await rejectionOf(wait())).toMatchObject({ reason: 'unsigned' })
  },
)

describe('a cancel that succeeded', () => {
  it('is what the outcome rests on: its data is never that of an unsigned answer', async () => {
    const open = inquiries['open and unsigned'] ?? {}
    const outcome = await clientAt(cancels.S ?? {}, open, open).wait()
    expect(outcome).toMatchObject({ verified: true, advice: 'new-request', data: { paymentId: 'payment-1' } })
  })

  it('decides where no inquiry was ever answered', async () => {
    const outcome = await clientAt(cancels.S ?? {}, none, none).wait()
    expect(outcome).toMatchObject({ status: 'failed', code: 'ORDER_IS_CANCELED', verified: true })
  })

  it('tells what contradicts it, without a value', async () => {
    const { told, wait } = clientAt(cancels.S ?? {}, inquiries.SUCCESS ?? {})
    const { deviations, data } = await wait()
    expect(data).toMatchObject({ paymentStatus: 'SUCCESS' })
    const contradiction = {
      kind: 'contradiction',
      pointer: '/paymentStatus',
      reason: 'says that it succeeded, after its cancel succeeded',
      schema: 'InquiryPaymentResponse',
    }
    // The answers of a test's own may lack what the contract of the day documents: that is told as well.
    expect(deviations).toContainEqual(expect.objectContaining(contradiction))
    expect(told).toContainEqual(expect.objectContaining({ ...contradiction, operation: 'inquiryPayment' }))
  })
})

it('says of a payment that may have been cancelled what to do', async () => {
  const outcome = await clientAt(none, inquiries.SUCCESS ?? {}).wait()
  expect(outcome).toMatchObject({ status: 'pending', advice: 'inquire' })
  expect(outcome.message).toMatch(/not known whether its cancel took effect/)
})

describe('a cancel that was refused when it was repeated', () => {
  const reset = () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
  }
  const unreachable = () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
  }
  const replies = (name: string) => (url: string) => responseTo(url, cancels[name] ?? {})
  const waitAfter = async (first: (url: string) => Response, code: string, last: string) => {
    let sent = 0
    const fetch = async (url: string) => {
      if (!url.endsWith('/cancel')) return responseTo(url, sent > 0 ? (inquiries[last] ?? {}) : processing)
      sent += 1
      return sent === 1 ? first(url) : responseTo(url, { body: result('F', code) })
    }
    const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch })
    const outcome = await antom.waitForPayment(payment, { deadline: 0, cancelAtDeadline: true })
    return [outcome.status, outcome.cancel?.status, sent]
  }

  it.each<[string, { first: (url: string) => Response; code?: string; last: string; status: string }]>([
    // The attempt before it may have done what it was refused.
    ['SUCCESS after one without an answer', { first: reset, last: 'SUCCESS', status: 'pending' }],
    ['SUCCESS after one that met a fault', { first: replies('none'), last: 'SUCCESS', status: 'pending' }],
    ['SUCCESS after one that is open', { first: replies('U'), last: 'SUCCESS', status: 'pending' }],
    // So it may be with a code of which the contract says nothing of the kind.
    [
      'SUCCESS after one without an answer, by another code',
      { first: reset, code: 'NEVER_SEEN', last: 'SUCCESS', status: 'pending' },
    ],
    // Nothing of it had left.
    ['SUCCESS after one that was not sent', { first: unreachable, last: 'SUCCESS', status: 'succeeded' }],
    // What is not paid reads as it stands.
    ['FAIL after one without an answer', { first: reset, last: 'FAIL', status: 'failed' }],
    ['CANCELLED after one without an answer', { first: reset, last: 'CANCELLED', status: 'failed' }],
    ['PROCESSING after one without an answer', { first: reset, last: 'PROCESSING', status: 'pending' }],
  ])('%s', async (_, { first, code = 'ORDER_STATUS_INVALID', last, status }) => {
    const row = resultCodeIn('cancel', code)
    const isOpen = first !== unreachable && (row === undefined || row.mayFollowSuccess === true)
    expect(await waitAfter(first, code, last)).toEqual([status, isOpen ? 'pending' : 'failed', 2])
  })

  // A code that is about the repetition itself says nothing of the attempt before it.
  const final = Object.keys({ ...resultCodes.gateway, ...resultCodes.cancel }).filter((code) => {
    const row = resultCodeIn('cancel', code) ?? resultCodeIn('gateway', code)
    return row?.status === 'F' && row.mayFollowSuccess !== true
  })
  it.each(final)('SUCCESS, with %s: open if the first was lost, paid if it was not sent', async (code) => {
    expect(await waitAfter(reset, code, 'SUCCESS')).toEqual(['pending', 'failed', 2])
    expect(await waitAfter(unreachable, code, 'SUCCESS')).toEqual(['succeeded', 'failed', 2])
  })
})
