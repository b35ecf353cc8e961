import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type {
  DeviationEvent,
  InvalidNotification,
  NotificationContext,
  NotificationReceiverOptions,
} from '../../src/notifications/index.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { signed, watch } from './fixture.ts'

const capture = createTestNotification('CAPTURE_RESULT')
const payment = createTestNotification('PAYMENT_RESULT')

/** A receiver, what its handlers were told besides the notification, and what it reported. */
function listen(overrides: Partial<NotificationReceiverOptions> = {}) {
  const contexts: NotificationContext[] = []
  const reported: DeviationEvent[] = []
  const told = (_: unknown, context: NotificationContext) => void contexts.push(context)
  const watched = watch({
    on: { CAPTURE_RESULT: told, PAYMENT_RESULT: told },
    onUnknown: told,
    onDeviation: (event) => reported.push(event),
    ...overrides,
  })
  return { ...watched, contexts, reported }
}

describe('an authentic notification that differs from what is documented is handled', () => {
  it.each<[string, { given: object; want: string[] }]>([
    ['as documented', { given: capture, want: [] }],
    [
      'with a text that is null',
      { given: { ...capture, acquirerReferenceNo: null, captureTime: null }, want: [] },
    ],
    [
      'with null inside of an object',
      {
        given: { ...payment, paymentResultInfo: { cardBrand: null }, paymentTime: payment.paymentTime },
        want: [],
      },
    ],
    [
      'with a message of 300 characters',
      {
        given: { ...capture, result: { ...capture.result, resultMessage: 'x'.repeat(300) } },
        want: ['/result/resultMessage maxLength'],
      },
    ],
    [
      'with a time of another form',
      { given: { ...capture, captureTime: '12 March 2026' }, want: ['/captureTime format'] },
    ],
    [
      'with an amount that is a number',
      { given: { ...capture, captureAmount: 5 }, want: ['/captureAmount type'] },
    ],
    [
      'without a required field that does not tell it apart',
      { given: { ...capture, captureAmount: undefined }, want: ['/captureAmount required'] },
    ],
    [
      'with a required field that is null',
      { given: { ...capture, captureAmount: null }, want: ['/captureAmount required'] },
    ],
  ])('%s', async (_name, { given, want }) => {
    const { deliver, contexts, reported, refused } = listen()
    expect((await deliver(await signed(given))).status).toBe(200)
    expect(refused).toEqual([])
    const [{ deviations } = { deviations: undefined }] = contexts
    expect(deviations?.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(want)
    expect(reported.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(want)
    for (const { kind, schema, notifyType, operation } of reported) {
      expect({ kind, operation }).toEqual({ kind: 'documented', operation: undefined })
      expect(schema).toMatch(/^(Capture|Payment)Notification$/)
      expect(notifyType).toMatch(/_RESULT$/)
    }
  })

  it('with a field that nobody knows, which only listeners are told', async () => {
    const { deliver, contexts, reported, refused } = listen()
    expect((await deliver(await signed({ ...capture, brandNew: 1 }))).status).toBe(200)
    expect([refused, contexts[0]?.deviations]).toEqual([[], []])
    expect(reported).toMatchObject([
      { kind: 'unknown', pointer: '/brandNew', schema: 'CaptureNotification', notifyType: 'CAPTURE_RESULT' },
    ])
  })

  it('with null taken for absent in what the handler is given', async () => {
    const { deliver, handled } = watch()
    await deliver(await signed({ ...capture, captureTime: null, more: { a: null, b: [null] } }))
    const { captureTime: _, ...rest } = capture
    expect(handled).toEqual([['CAPTURE_RESULT', { ...rest, more: { b: [null] } }]])
  })

  it('and reported each time, without its values', async () => {
    const { deliver, reported } = listen({ inbox: false })
    for (let sent = 0; sent < 2; sent++) {
      await deliver(await signed({ ...capture, captureTime: 'secret-4111111111111111' }))
    }
    expect(reported).toHaveLength(2)
    expect(JSON.stringify(reported)).not.toContain('secret')
  })

  it('and published for every receiver of the process', async () => {
    const published: unknown[] = []
    const listener = (event: unknown) => published.push(event)
    subscribe('antom-contract:deviation', listener)
    onTestFinished(() => void unsubscribe('antom-contract:deviation', listener))
    const { deliver, reported } = listen()
    await deliver(await signed({ ...capture, captureAmount: 5 }))
    expect(published).toEqual(reported)
    expect(published).toHaveLength(1)
  })

  it('and warned of once where nobody listens', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    const { deliver } = watch({ inbox: false })
    for (let sent = 0; sent < 3; sent++) await deliver(await signed({ ...capture, captureAmount: 5 }))
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^antom-contract: CaptureNotification\/captureAmount /)],
    ])
  })

  it('and given by verify', async () => {
    const { receiver, reported } = listen()
    const given = { ...capture, captureAmount: 5 }
    expect(await receiver.verify(await signed(given))).toEqual(given)
    expect(reported).toMatchObject([{ pointer: '/captureAmount' }])
  })
})

describe('an authentic notification without its essential part', () => {
  const cases: [string, { given: object; pointer: string }][] = [
    ['no id', { given: { ...capture, captureId: undefined }, pointer: '/captureId' }],
    ['an id that is null', { given: { ...capture, captureId: null }, pointer: '/captureId' }],
    ['an empty id', { given: { ...capture, captureId: '' }, pointer: '/captureId' }],
    ['an id that is a list', { given: { ...capture, captureId: [] }, pointer: '/captureId' }],
    ['an id that no number holds', { given: { ...capture, captureId: 2 ** 60 }, pointer: '/captureId' }],
    ['no result', { given: { ...capture, result: undefined }, pointer: '/result' }],
    ['no status', { given: { ...capture, result: {} }, pointer: '/result/resultStatus' }],
    [
      'an optional id that is a list',
      { given: { ...payment, updateRequestId: [] }, pointer: '/updateRequestId' },
    ],
  ]

  it.each(cases)('reaches onUnknown: %s', async (_name, { given, pointer }) => {
    const { deliver, contexts, reported, refused } = listen()
    expect((await deliver(await signed(given))).status).toBe(200)
    expect(refused).toEqual([])
    expect(contexts[0]?.deviations.map((deviation) => deviation.pointer)).toContain(pointer)
    expect(reported.map((deviation) => deviation.pointer)).toContain(pointer)
  })

  it.each(cases)('reaches onInvalid, where there is one: %s', async (_name, { given, pointer }) => {
    const invalid: InvalidNotification[] = []
    const { deliver, contexts } = listen({
      onInvalid: (message, context) => {
        invalid.push(message)
        contexts.push(context)
      },
    })
    const message = await signed(given)
    expect((await deliver(message)).status).toBe(200)
    expect(invalid).toMatchObject([{ pointer, body: message.body }])
    expect(contexts).toHaveLength(1)
    expect(contexts[0]?.deviations).toContainEqual(expect.objectContaining({ pointer, kind: 'documented' }))
  })

  it.each(cases)('is no value of verify: %s', async (_name, { given, pointer }) => {
    const { receiver } = listen()
    await expect(receiver.verify(await signed(given))).rejects.toMatchObject({
      name: 'ContractError',
      pointer,
    })
  })
})

describe('an authentic notification of no kind that the contract knows', () => {
  it.each<[string, { given: object; keyword: string; type?: string }]>([
    [
      'one that a field of its own names',
      { given: { noSuchNotifyType: 'NO_SUCH_RESULT', noSuchId: 'd1' }, keyword: 'required' },
    ],
    ['nothing', { given: {}, keyword: 'required' }],
    ['a notifyType that is null', { given: { notifyType: null, a: 1 }, keyword: 'required' }],
    ['a notifyType that is a number', { given: { notifyType: 5, a: 1 }, keyword: 'type' }],
    ['a notifyType that is a list', { given: { notifyType: ['CAPTURE_RESULT'] }, keyword: 'type' }],
    [
      'another notifyType',
      { given: { notifyType: 'NO_SUCH_RESULT' }, keyword: 'enum', type: 'NO_SUCH_RESULT' },
    ],
    ['an empty notifyType', { given: { notifyType: '' }, keyword: 'enum', type: '' }],
    [
      'a notifyType like a built-in field',
      { given: { notifyType: 'toString' }, keyword: 'enum', type: 'toString' },
    ],
  ])('reaches onUnknown, also where deviations are errors: %s', async (_name, { given, keyword, type }) => {
    for (const strict of [false, true]) {
      const events: (string | undefined)[] = []
      const { deliver, contexts, reported, receiver } = listen({
        strict,
        onInvalid: () => expect.unreachable(),
        onEvent: ({ event, notifyType }) => event === 'handled' && events.push(notifyType),
      })
      const message = await signed(given)
      expect((await deliver(message)).status).toBe(200)
      const want = { kind: 'unknown', pointer: '/notifyType', keyword, schema: 'Notification' }
      expect(contexts).toMatchObject([{ body: message.body, deviations: [want] }])
      expect(reported).toMatchObject([{ ...want, notifyType: type }])
      expect(events).toEqual([type])
      expect(await receiver.verify(message)).toEqual(
        JSON.parse(JSON.stringify({ ...given, notifyType: type })),
      )
    }
  })

  it('is handled once, by its bytes', async () => {
    const { deliver, contexts } = listen()
    const deliveries = [{ disputeId: 'd1' }, { disputeId: 'd1' }, { disputeId: 'd2' }]
    for (const given of deliveries) await deliver(await signed(given))
    expect(contexts).toHaveLength(2)
  })

  it('is silent on the console', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => log.mockRestore())
    const { deliver } = watch()
    await deliver(await signed({ disputeId: 'd1' }))
    expect(log).not.toHaveBeenCalled()
  })
})

describe('where deviations are errors', () => {
  it('a notification that deviates is refused, and named', async () => {
    const { deliver, refused, reported, contexts } = listen({ strict: true })
    expect(await deliver(await signed({ ...capture, captureAmount: 5 }))).toMatchObject({ status: 422 })
    expect(refused).toMatchObject([
      { reason: 'schema', error: { pointer: '/captureAmount', keyword: 'type' } },
    ])
    expect([reported, contexts]).toEqual([[], []])
  })

  it('or reaches onInvalid', async () => {
    const invalid: unknown[] = []
    const { deliver, reported } = listen({ strict: true, onInvalid: (message) => invalid.push(message) })
    expect((await deliver(await signed({ ...capture, captureAmount: 5 }))).status).toBe(200)
    expect(invalid).toMatchObject([{ pointer: '/captureAmount', keyword: 'type' }])
    expect(reported).toEqual([])
  })

  it('null still is absent', async () => {
    const { deliver } = listen({ strict: true })
    expect((await deliver(await signed({ ...capture, acquirerReferenceNo: null }))).status).toBe(200)
  })

  it('verify rejects', async () => {
    const { receiver } = listen({ strict: true })
    await expect(receiver.verify(await signed({ ...capture, captureAmount: 5 }))).rejects.toMatchObject({
      name: 'ContractError',
      pointer: '/captureAmount',
    })
  })
})
