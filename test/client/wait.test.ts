// Long file: every case of waiting, on one scripted gateway.
import { describe, expect, it, vi } from 'vitest'
import type { AntomClientOptions, WaitForPaymentOptions } from '../../src/index.ts'
import { clientOf, type Received, type Reply, rejectionOf, startGateway } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const amount = { currency: 'HKD', value: '1000' }
const result = (resultStatus: string, resultCode: string) => ({
  resultStatus,
  resultCode,
  resultMessage: 'text',
})
const inquiry = (paymentStatus: string, code: string, more: object = {}): Reply => ({
  body: {
    result: result('S', 'SUCCESS'),
    paymentStatus,
    paymentResultCode: code,
    paymentResultMessage: 'how it stands',
    paymentRequestId: 'p-1',
    paymentId: 'payment-1',
    paymentAmount: amount,
    paymentCreateTime: '2024-01-01T00:00:00Z',
    ...more,
  },
})
const processing = inquiry('PROCESSING', 'PAYMENT_IN_PROCESS')
const paid = inquiry('SUCCESS', 'SUCCESS')
const answer = (status: string, code: string): Reply => ({ body: { result: result(status, code) } })
const cancelled: Reply = {
  body: {
    result: result('S', 'SUCCESS'),
    paymentId: 'payment-1',
    paymentRequestId: 'p-1',
    cancelTime: '2024-01-01T00:00:00Z',
  },
}
const reset: Reply = { take: (response) => response.socket?.resetAndDestroy() }
const payment = { paymentRequestId: 'p-1' }

/** Answers inquiries and cancels each from their own list; the last of each is repeated. */
async function script(replies: { inquiries: Reply[]; cancels?: Reply[] }, options: AntomClientOptions = {}) {
  const next = { inquiryPayment: [...replies.inquiries], cancel: [...(replies.cancels ?? [])] }
  const gateway = await startGateway(({ path }) => {
    const list = path.endsWith('/cancel') ? next.cancel : next.inquiryPayment
    return (list.length > 1 ? list.shift() : list[0]) ?? {}
  })
  const sent = (name: string): Received[] => gateway.received.filter(({ path }) => path.endsWith(`/${name}`))
  return { ...clientOf(gateway, options), sent }
}

describe('waitForPayment', () => {
  it.each([
    ['SUCCESS', 'SUCCESS', { status: 'succeeded', advice: 'done', code: 'SUCCESS' }],
    ['FAIL', 'USER_BALANCE_NOT_ENOUGH', { status: 'failed', advice: 'ask-payer' }],
    ['FAIL', 'NEVER_SEEN', { status: 'failed', advice: 'contact-support', code: 'NEVER_SEEN' }],
    ['FAIL', 'SUCCESS', { status: 'failed', advice: 'contact-support' }],
    ['FAIL', 'constructor', { status: 'failed', advice: 'contact-support' }],
    ['CANCELLED', 'ORDER_IS_CANCELED', { status: 'failed', advice: 'new-request' }],
  ])('ends with %s %s', async (status, code, want) => {
    const { antom, clock, sent } = await script({ inquiries: [processing, inquiry(status, code)] })
    const outcome = await antom.waitForPayment(payment)
    expect(outcome).toMatchObject({
      ...want,
      message: 'how it stands',
      data: { paymentId: 'payment-1' },
      verified: true,
    })
    expect(clock.waits).toEqual([2000])
    expect(sent('inquiryPayment')).toHaveLength(2)
  })

  it('asks as documented until the deadline, and leaves the payment pending', async () => {
    const { antom, clock, sent } = await script({ inquiries: [processing] })
    expect(await antom.waitForPayment(payment)).toMatchObject({
      status: 'pending',
      code: 'PAYMENT_IN_PROCESS',
      advice: 'inquire',
    })
    expect(clock.waits).toEqual([2000, 4000, 8000, 16_000, 32_000])
    expect(sent('inquiryPayment')).toHaveLength(6)
    expect(sent('cancel')).toHaveLength(0)
  })

  it('repeats the last delay, and asks once more at the deadline itself', async () => {
    const { antom, clock } = await script({ inquiries: [processing] })
    await antom.waitForPayment(payment, { deadline: 10_000, delays: [1, 1999, 3000] })
    expect(clock.waits).toEqual([1, 1999, 3000, 3000, 2000])
  })

  it('gives each of its calls the time that it is given, the cancel and the last look too', async () => {
    const timeouts: (number | undefined)[] = []
    const setTimer = vi.spyOn(globalThis, 'setTimeout')
    const { antom } = await script({ inquiries: [processing] })
    await antom.waitForPayment(payment, {
      deadline: 4000,
      delays: [2000],
      timeout: 8765,
      cancelAtDeadline: true,
    })
    for (const [, milliseconds] of setTimer.mock.calls) timeouts.push(milliseconds)
    setTimer.mockRestore()
    // Three inquiries until the deadline, the cancel, and one inquiry more.
    expect(timeouts.filter((one) => one === 8765)).toHaveLength(5)
    expect(timeouts).not.toContain(15_000)
  })

  it('asks once with a deadline of 0', async () => {
    const { antom, clock, sent } = await script({ inquiries: [processing] })
    await antom.waitForPayment(payment, { deadline: 0 })
    expect(clock.waits).toEqual([])
    expect(sent('inquiryPayment')).toHaveLength(1)
  })

  it.each([
    ['a state that is not known', inquiry('NEVER_SEEN', 'X')],
    ['PENDING', inquiry('PENDING', 'PAYMENT_IN_PROCESS')],
    ['an inquiry that stays open', answer('U', 'UNKNOWN_EXCEPTION')],
    ['an order that is not there yet', answer('F', 'ORDER_NOT_EXIST')],
    ['no answer', reset],
    ['a status of 503', { status: 503 }],
    ['HTML', { body: '<html>', signed: false as const }],
  ])('goes on after %s', async (_, first) => {
    const { antom, clock, sent } = await script({ inquiries: [first, paid] })
    expect((await antom.waitForPayment(payment)).status).toBe('succeeded')
    expect(sent('inquiryPayment')).toHaveLength(2)
    // Not by the client's own repetition, whose waits are shorter.
    expect(clock.waits).toEqual([2000])
  })

  it.each(['ACCESS_DENIED', 'NEVER_SEEN'])(
    'does not take a refused inquiry (%s) for a failed payment, nor go on asking',
    async (code) => {
      const { antom, sent } = await script({ inquiries: [answer('F', code)] })
      const outcome = await antom.waitForPayment(payment, { cancelAtDeadline: true })
      expect(outcome).toMatchObject({ status: 'pending', code, advice: 'contact-support' })
      expect(sent('inquiryPayment')).toHaveLength(1)
      expect(sent('cancel')).toHaveLength(0)
    },
  )

  it('throws what the last inquiry met when none had an answer', async () => {
    const { antom } = await script({ inquiries: [reset, { status: 502 }] })
    expect(await rejectionOf(antom.waitForPayment(payment))).toMatchObject({ reason: 'status', status: 502 })
  })

  it('throws at once what is not authentic, or not as the contract says where that is asked for', async () => {
    const forged = await script({ inquiries: [{ ...paid, signed: false }] })
    expect(await rejectionOf(forged.antom.waitForPayment(payment))).toMatchObject({ reason: 'unsigned' })
    const inquiries = [inquiry('SUCCESS', 'SUCCESS', { paymentAmount: 1 })]
    const wrong = await script({ inquiries }, { strict: true })
    expect(await rejectionOf(wrong.antom.waitForPayment(payment))).toMatchObject({
      pointer: '/paymentAmount',
    })
  })

  it('ends when it is aborted, in a wait and in an inquiry', async () => {
    const { signal } = new AbortController()
    const controller = new AbortController()
    const clock = {
      now: () => 1_700_000_000_000,
      sleep: async () => controller.abort(new Error('shop closed')),
    }
    const { antom, sent } = await script({ inquiries: [processing] }, { clock })
    const error = await rejectionOf(antom.waitForPayment(payment, { signal: controller.signal }))
    expect(error).toMatchObject({
      reason: 'aborted',
      operation: 'inquiryPayment',
      cause: { message: 'shop closed' },
    })
    expect(sent('inquiryPayment')).toHaveLength(1)
    expect(String(error)).toMatch(
      /inquiryPayment: the waiting was aborted\. The outcome is unknown: inquire later\./,
    )
    const again = await rejectionOf(antom.waitForPayment(payment, { signal: controller.signal }))
    expect(again).toMatchObject({ reason: 'aborted' })
    expect(signal.aborted).toBe(false)
  })

  it('does not wait any more once an inquiry was aborted', async () => {
    const controller = new AbortController()
    const { antom, clock } = await script({ inquiries: [{ take: () => controller.abort() }] })
    const error = await rejectionOf(antom.waitForPayment(payment, { signal: controller.signal }))
    expect(error).toMatchObject({ reason: 'aborted', operation: 'inquiryPayment', attempt: 1 })
    expect(clock.waits).toEqual([])
  })

  it.each<[string, string, WaitForPaymentOptions, RegExp]>([
    ['a deadline below 0', 'deadline', { deadline: -1 }, /deadline must be 0 or more milliseconds/],
    [
      'a deadline that is text',
      'deadline',
      // As plain JavaScript may have it, here and below.
      { deadline: '5000' } as object,
      /deadline must be 0 or more milliseconds/,
    ],
    ['delays that are a number', 'delays', { delays: 5 } as object, /delays must be a list/],
    ['a delay that is text', 'delays', { delays: ['5'] } as object, /delays must be a list/],
    [
      'a cancelAtDeadline that is text',
      'cancelAtDeadline',
      { cancelAtDeadline: 'false' } as object,
      /must be true or false/,
    ],
    ['a misspelt option', 'timeouts', { timeouts: 5 } as object, /is not an option of waitForPayment/],
    ['a time limit of 0', 'timeout', { timeout: 0 }, /timeout must be a whole number of milliseconds from 1/],
    ['a signal that is none', 'signal', { signal: {} } as object, /must be an AbortSignal/],
    [
      'a deadline that is no number',
      'deadline',
      { deadline: Number.NaN },
      /deadline must be 0 or more milliseconds/,
    ],
    ['no delays', 'delays', { delays: [] }, /delays must be a list of waits of 1 or more milliseconds/],
    [
      'a delay of 0',
      'delays',
      { delays: [1000, 0] },
      /delays must be a list of waits of 1 or more milliseconds/,
    ],
  ])('refuses %s', async (_, option, options, text) => {
    const { antom, sent } = await script({ inquiries: [paid] })
    const error = await rejectionOf(antom.waitForPayment(payment, options))
    expect(error).toMatchObject({ name: 'ConfigurationError', option })
    expect(String(error)).toMatch(text)
    expect(sent('inquiryPayment')).toHaveLength(0)
  })
})

describe('cancelAtDeadline', () => {
  const options = { cancelAtDeadline: true, deadline: 2000 }

  it('cancels, looks once more, and says so', async () => {
    const inquiries = [processing, processing, inquiry('CANCELLED', 'ORDER_IS_CANCELED')]
    const { antom, sent } = await script({ inquiries, cancels: [cancelled] })
    const outcome = await antom.waitForPayment(payment, options)
    expect(outcome).toMatchObject({
      status: 'failed',
      code: 'ORDER_IS_CANCELED',
      // What an inquiry says that shows the cancel goes before what the cancel says.
      message: 'how it stands',
      advice: 'new-request',
      cancel: { status: 'succeeded', message: 'text' },
    })
    expect(outcome.data).toMatchObject({ paymentStatus: 'CANCELLED' })
    expect(sent('cancel').map(({ body }) => JSON.parse(String(body)))).toEqual([
      requestOf('inquiryPayment', payment),
    ])
  })

  it('does not cancel what is decided before', async () => {
    const { antom, sent } = await script({ inquiries: [processing, paid], cancels: [cancelled] })
    expect((await antom.waitForPayment(payment, options)).cancel).toBeUndefined()
    expect(sent('cancel')).toHaveLength(0)
  })

  it('counts as cancelled when the cancel succeeded and the inquiry does not show it yet', async () => {
    const { antom } = await script({ inquiries: [processing], cancels: [cancelled] })
    expect(await antom.waitForPayment(payment, options)).toMatchObject({
      status: 'failed',
      code: 'ORDER_IS_CANCELED',
      message: 'text',
      advice: 'new-request',
      data: { paymentStatus: 'PROCESSING' },
      cancel: { status: 'succeeded' },
    })
  })

  it('keeps what it knew when the look after the cancel gets no answer', async () => {
    const inquiries = [processing, processing, reset]
    const { antom } = await script({ inquiries, cancels: [answer('F', 'ORDER_STATUS_INVALID')] })
    expect(await antom.waitForPayment(payment, options)).toMatchObject({
      status: 'pending',
      code: 'PAYMENT_IN_PROCESS',
      cancel: { status: 'failed' },
    })
  })

  it('ends when it is aborted in the cancel', async () => {
    const controller = new AbortController()
    const { antom, sent } = await script({
      inquiries: [processing],
      cancels: [{ take: () => controller.abort() }],
    })
    const { signal } = controller
    const error = await rejectionOf(antom.waitForPayment(payment, { ...options, signal }))
    expect(error).toMatchObject({ reason: 'aborted', operation: 'cancel' })
    expect(sent('inquiryPayment')).toHaveLength(2)
  })

  it('ends when it is aborted in the look after the cancel', async () => {
    const controller = new AbortController()
    const abort: Reply = { take: () => controller.abort() }
    const { antom, sent } = await script({ inquiries: [processing, processing, abort], cancels: [cancelled] })
    const { signal } = controller
    const error = await rejectionOf(antom.waitForPayment(payment, { ...options, signal }))
    expect(error).toMatchObject({ reason: 'aborted', operation: 'inquiryPayment' })
    expect(sent('inquiryPayment')).toHaveLength(3)
  })

  it('throws what no inquiry and no cancel had an answer to', async () => {
    const { antom } = await script({ inquiries: [reset], cancels: [reset] })
    expect(await rejectionOf(antom.waitForPayment(payment, options))).toMatchObject({
      reason: 'network',
      operation: 'inquiryPayment',
    })
  })

  it('counts as cancelled when the cancel succeeded and no inquiry was ever answered', async () => {
    const { antom } = await script({ inquiries: [reset], cancels: [cancelled] })
    expect(await antom.waitForPayment(payment, options)).toMatchObject({
      status: 'failed',
      data: { paymentId: 'payment-1' },
    })
  })

  it('reports a payment that succeeded just before', async () => {
    const inquiries = [processing, processing, paid]
    const { antom } = await script({ inquiries, cancels: [answer('F', 'ORDER_STATUS_INVALID')] })
    expect(await antom.waitForPayment(payment, options)).toMatchObject({
      status: 'succeeded',
      cancel: { status: 'failed', code: 'ORDER_STATUS_INVALID' },
    })
  })

  it.each([
    ['open', answer('U', 'UNKNOWN_EXCEPTION')],
    ['unanswered', reset],
    ['unavailable', { status: 503 }],
  ])('sends the same cancel 3 times while it is %s, whatever the client retries', async (_, cancel) => {
    const { antom, sent } = await script({ inquiries: [processing], cancels: [cancel] }, { retries: 9 })
    expect((await antom.waitForPayment(payment, options)).status).toBe('pending')
    const bodies = sent('cancel').map(({ body }) => String(body))
    expect(bodies).toHaveLength(3)
    expect(new Set(bodies).size).toBe(1)
  })
})

describe('waitForCapture', () => {
  const capture = { captureRequestId: 'c-1', paymentId: 'payment-1' }
  const step = (id: string, status: string, code: string, type = 'CAPTURE') => ({
    transactionResult: result(status, code),
    transactionId: `${type}-of-${id}`,
    transactionType: type,
    transactionStatus: 'SUCCESS',
    transactionAmount: amount,
    transactionRequestId: id,
  })
  const withSteps = (...transactions: object[]) => inquiry('SUCCESS', 'SUCCESS', { transactions })

  it('finds the capture by its request id among other steps', async () => {
    const other = [step('c-2', 'F', 'PROCESS_FAIL'), step('c-1', 'F', 'PROCESS_FAIL', 'REFUND')]
    const { antom, sent } = await script({
      inquiries: [
        withSteps(...other),
        withSteps(...other, step('c-1', 'U', 'PAYMENT_IN_PROCESS')),
        withSteps(...other, step('c-1', 'S', 'SUCCESS')),
      ],
    })
    const outcome = await antom.waitForCapture(capture)
    expect(outcome).toMatchObject({
      status: 'succeeded',
      advice: 'done',
      data: { transactionId: 'CAPTURE-of-c-1' },
    })
    expect(sent('inquiryPayment')).toHaveLength(3)
    expect(JSON.parse(String(sent('inquiryPayment')[0]?.body))).toEqual(
      requestOf('inquiryPayment', { paymentId: 'payment-1' }),
    )
  })

  it.each([
    ['a known code', 'PROCESS_FAIL', 'contact-support'],
    ['the code of an open one', 'PAYMENT_IN_PROCESS', 'contact-support'],
    ['the code of success', 'SUCCESS', 'contact-support'],
    ['a code that is not known', 'NEVER_SEEN', 'contact-support'],
    ['a code that every object has', 'constructor', 'contact-support'],
  ])('reports a failed capture with %s', async (_, code, advice) => {
    const { antom } = await script({ inquiries: [withSteps(step('c-1', 'F', code))] })
    expect(await antom.waitForCapture(capture)).toMatchObject({
      status: 'failed',
      code,
      message: 'text',
      advice,
      data: { transactionId: 'CAPTURE-of-c-1' },
    })
  })

  it('leaves an open capture pending, also one without a message', async () => {
    const open = step('c-1', 'U', 'NEVER_SEEN')
    const transactionResult = { ...open.transactionResult, resultMessage: undefined }
    const { antom } = await script({ inquiries: [withSteps({ ...open, transactionResult })] })
    expect(await antom.waitForCapture(capture, { deadline: 0 })).toMatchObject({
      status: 'pending',
      code: 'NEVER_SEEN',
      message: '',
      advice: 'inquire',
      data: { paymentId: 'payment-1' },
    })
  })

  it('does not take an inquiry that was refused for a failed capture', async () => {
    const { antom, sent } = await script({ inquiries: [answer('F', 'ACCESS_DENIED')] })
    expect(await antom.waitForCapture(capture)).toMatchObject({ status: 'pending', code: 'ACCESS_DENIED' })
    expect(sent('inquiryPayment')).toHaveLength(1)
  })

  it.each([
    ['no transactions', {}],
    ['transactions that are null', { transactions: null }],
    ['an empty list', { transactions: [] }],
  ])('does not take a payment that succeeded for its capture: %s', async (_, more) => {
    const { antom } = await script({ inquiries: [inquiry('SUCCESS', 'SUCCESS', more)] })
    expect(await antom.waitForCapture(capture, { deadline: 0 })).toMatchObject({
      status: 'pending',
      code: 'PAYMENT_IN_PROCESS',
      message: '',
      advice: 'inquire',
    })
  })

  it.each([
    ['nothing', undefined],
    ['empty', ''],
    ['a number', 7],
  ])('needs the id of the capture, not %s', async (_, captureRequestId) => {
    const { antom, sent } = await script({ inquiries: [paid] })
    // As plain JavaScript may have it.
    const given = { ...capture, captureRequestId } as typeof capture
    const error = await rejectionOf(antom.waitForCapture(given))
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'captureRequestId' })
    expect(String(error)).toContain('captureRequestId is missing')
    expect(sent('inquiryPayment')).toHaveLength(0)
  })
})
