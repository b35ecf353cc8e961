import { expect, it } from 'vitest'
import { createManualClock } from '../../src/sandbox/index.ts'
import { createScheduler } from '../../src/sandbox/scheduler.ts'
import {
  createPaymentState,
  type SandboxCapture,
  type SandboxPayment,
} from '../../src/sandbox/state/payment-state.ts'
import { createRecordTimers } from '../../src/sandbox/state/record-timers.ts'
import { createSandboxState } from '../../src/sandbox/state/sandbox-state.ts'

const clock = createManualClock(0)
const amount = { currency: 'HKD', value: '1' }

function paymentOf(name: string, timers = createRecordTimers(createScheduler(clock))): SandboxPayment {
  return {
    paymentId: `id-${name}`,
    paymentRequestId: name,
    productCode: 'CASHIER_PAYMENT',
    needsPayer: true,
    methodType: 'CARD',
    description: '',
    amount,
    fingerprint: '',
    notifyUrl: undefined,
    redirectUrl: undefined,
    isAuthorization: true,
    isManual: true,
    createdAt: 0,
    expiresAt: 0,
    scenario: {},
    status: 'SUCCESS',
    code: 'SUCCESS',
    paidAt: 0,
    cancelledAt: undefined,
    authExpiresAt: undefined,
    isAuthorizationExpired: false,
    captures: [],
    notifications: 0,
    timers,
  }
}

function captureOf(payment: SandboxPayment, captureRequestId: string) {
  const capture: SandboxCapture = {
    captureId: `id-${captureRequestId}`,
    captureRequestId,
    amount,
    isLast: false,
    scenario: {},
    status: 'F',
    code: 'PROCESS_FAIL',
    capturedAt: undefined,
  }
  payment.captures.push(capture)
  return { payment, capture, fingerprint: '' }
}

it('removes with the oldest payment its ids, captures and timers, and nothing of another', async () => {
  const scheduler = createScheduler(clock)
  const done: string[] = []
  const state = createPaymentState(2)
  for (const name of ['a', 'b', 'c']) {
    const payment = paymentOf(name, createRecordTimers(scheduler))
    state.add(payment)
    state.addCapture(captureOf(payment, `capture-${name}`))
    payment.timers.start(10, () => done.push(name))
  }
  const found = ['a', 'b', 'c'].map((name) => [
    state.find(`id-${name}`)?.paymentRequestId,
    state.findByRequestId(name)?.paymentId,
    state.findCapture(`capture-${name}`)?.capture.captureId,
  ])
  expect(found).toEqual([
    [undefined, undefined, undefined],
    ['b', 'id-b', 'id-capture-b'],
    ['c', 'id-c', 'id-capture-c'],
  ])
  expect(state.newest(9).map(({ paymentRequestId }) => paymentRequestId)).toEqual(['c', 'b'])
  clock.advance(10)
  await scheduler.idle()
  expect(done).toEqual(['b', 'c'])
})

it.each([
  [8, ['old', 'new']],
  [9, ['new']],
])('keeps four captures a payment: with %i in all it has the payments %j', (captures, want) => {
  const state = createPaymentState(2)
  const [old, newer] = [paymentOf('old'), paymentOf('new')]
  state.add(old)
  state.add(newer)
  state.addCapture(captureOf(old, 'capture-old'))
  for (let count = 1; count < captures; count += 1) state.addCapture(captureOf(newer, `capture-${count}`))
  expect(
    state
      .newest(9)
      .map(({ paymentRequestId }) => paymentRequestId)
      .reverse(),
  ).toEqual(want)
  expect(state.findCapture('capture-old') === undefined).toBe(want.length === 1)
})

it('never removes the only payment for its captures', () => {
  const state = createPaymentState(1)
  const payment = paymentOf('a')
  state.add(payment)
  for (let count = 0; count < 9; count += 1) state.addCapture(captureOf(payment, `capture-${count}`))
  expect(state.find('id-a')).toBe(payment)
})

it('shows a copy of the records to pages, newest first and at most as many as asked', () => {
  const state = createSandboxState(5)
  for (const name of ['a', 'b', 'c']) state.payments.add(paymentOf(name))
  const shown = state.snapshot(2)
  expect(shown.payments.map(({ paymentRequestId }) => paymentRequestId)).toEqual(['c', 'b'])
  expect(shown.deliveries).toEqual([])
  const payment = state.payments.find('id-c')
  if (payment !== undefined) payment.status = 'CANCELLED'
  expect(shown.payments[0]?.status).toBe('SUCCESS')
})

it.each([-5, 0, 10])(
  'starts a timer of %i ms once, and none after they are cleared',
  async (milliseconds) => {
    const scheduler = createScheduler(clock)
    const timers = createRecordTimers(scheduler)
    const done: string[] = []
    timers.start(milliseconds, () => done.push('first'))
    clock.advance(10)
    await scheduler.idle()
    expect(done).toEqual(['first'])
    timers.start(milliseconds, () => done.push('second'))
    timers.clear()
    timers.start(20, () => done.push('third'))
    clock.advance(20)
    await scheduler.idle()
    expect(done).toEqual(['first', 'third'])
  },
)
